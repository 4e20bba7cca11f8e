//! As much of HTTP/1.1 as lists and responders need: one request, one bounded answer.

use super::Failure;
use super::url::Url;
use crate::net::{NetStream, errors};
use crate::tls::Judge;
use std::io::{Read, Write};

/// The most redirections that are followed.
const MOST_REDIRECTIONS: usize = 3;
/// The most bytes of all header lines of an answer together.
const LARGEST_HEADER: usize = 16 * 1024;
/// The most answers of the kind 1xx before the one that counts.
const MOST_INTERIM: usize = 4;

/// What to ask for.
pub(super) enum Request<'a> {
    /// A list.
    Get,
    /// The answer to a question of this type.
    Post { content_type: &'a str, body: &'a [u8] },
}

/// Asks a server and answers the body, of at most `limit` bytes.
///
/// The connections come from the judge, so that they go the way of the settings and end at the same deadline.
pub(super) fn fetch(
    judge: &mut dyn Judge,
    url: &str,
    request: &Request<'_>,
    limit: usize,
) -> Result<Vec<u8>, Failure> {
    let mut url = Url::parse(url)?;
    for _ in 0..=MOST_REDIRECTIONS {
        let stream = judge.dial(&url.host, url.port).map_err(Failure::from)?;
        let mut answer = Answer::new(stream);
        answer.ask(&url, request)?;
        match answer.head()? {
            Head::Body(length) => return answer.body(length, limit),
            Head::Elsewhere(location) => url = url.join(&location)?,
        }
    }
    Err(Failure::unusable("more redirections than are followed"))
}

/// How much there is of a body.
enum Length {
    Exactly(usize),
    Chunked,
    UntilTheEnd,
}

/// What the head of an answer says.
enum Head {
    Body(Length),
    Elsewhere(String),
}

/// Reads the answer of a server.
struct Answer {
    stream: NetStream,
    buffer: Vec<u8>,
    at: usize,
    /// How many bytes of lines may still come.
    lines_left: usize,
}

impl Answer {
    fn new(stream: NetStream) -> Self {
        Self { stream, buffer: Vec::new(), at: 0, lines_left: LARGEST_HEADER }
    }

    /// Sends the request.
    fn ask(&mut self, url: &Url, request: &Request<'_>) -> Result<(), Failure> {
        let (method, fields, body): (_, _, &[u8]) = match request {
            Request::Get => ("GET", String::new(), &[]),
            Request::Post { content_type, body } => {
                ("POST", format!("Content-Type: {content_type}\r\nContent-Length: {}\r\n", body.len()), *body)
            }
        };
        let mut bytes = format!(
            "{method} {} HTTP/1.1\r\nHost: {}\r\n{fields}Accept-Encoding: identity\r\nConnection: close\r\n\r\n",
            url.target,
            url.authority()
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        self.stream.write_all(&bytes).map_err(|error| errors::from_io(&error).into())
    }

    /// Reads the status and the header of the answer that counts.
    fn head(&mut self) -> Result<Head, Failure> {
        for _ in 0..=MOST_INTERIM {
            let status = self.status()?;
            let header = self.header()?;
            match status {
                100..=199 => {}
                200 => return header.length().map(Head::Body),
                301 | 302 | 303 | 307 | 308 => {
                    let location = header.location;
                    return match location {
                        Some(location) => Ok(Head::Elsewhere(location)),
                        None => Err(Failure::unusable("a redirection without a place")),
                    };
                }
                other => return Err(Failure::unusable(format!("HTTP status {other}"))),
            }
        }
        Err(Failure::unusable("no final answer"))
    }

    fn status(&mut self) -> Result<u16, Failure> {
        let line = self.line()?;
        let mut words = line.split(' ');
        let version = words.next().unwrap_or_default();
        let status = words.next().filter(|word| word.len() == 3).and_then(|word| word.parse().ok());
        match status {
            Some(status @ 100..) if matches!(version, "HTTP/1.0" | "HTTP/1.1") => Ok(status),
            _ => Err(garbled()),
        }
    }

    fn header(&mut self) -> Result<Header, Failure> {
        let mut header = Header::default();
        loop {
            let line = self.line()?;
            if line.is_empty() {
                return Ok(header);
            }
            let (name, value) = line.split_once(':').ok_or_else(garbled)?;
            header.note(name, value.trim())?;
        }
    }

    fn body(&mut self, length: Length, limit: usize) -> Result<Vec<u8>, Failure> {
        let mut body = Vec::new();
        // What stands between chunks may be as much again as what is in them.
        self.lines_left = limit;
        match length {
            Length::Exactly(length) => self.take(&mut body, length, limit)?,
            Length::Chunked => loop {
                let line = self.line()?;
                let digits = line.split(';').next().unwrap_or_default().trim();
                let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                let length = usize::from_str_radix(digits, 16).ok().filter(|_| plain).ok_or_else(garbled)?;
                if length == 0 {
                    // What may follow is of no interest, and nothing else comes on this connection.
                    break;
                }
                self.take(&mut body, length, limit)?;
                if !self.line()?.is_empty() {
                    return Err(garbled());
                }
            },
            Length::UntilTheEnd => loop {
                let rest = &self.buffer[self.at..];
                if rest.len() > limit - body.len() {
                    return Err(too_long());
                }
                body.extend_from_slice(rest);
                self.at = self.buffer.len();
                if !self.fill()? {
                    break;
                }
            },
        }
        Ok(body)
    }

    /// Moves exactly so many bytes into the body.
    fn take(&mut self, body: &mut Vec<u8>, mut length: usize, limit: usize) -> Result<(), Failure> {
        if length > limit - body.len() {
            return Err(too_long());
        }
        while length > 0 {
            if self.at == self.buffer.len() && !self.fill()? {
                return Err(cut_short());
            }
            let rest = &self.buffer[self.at..];
            let part = &rest[..rest.len().min(length)];
            body.extend_from_slice(part);
            self.at += part.len();
            length -= part.len();
        }
        Ok(())
    }

    /// The next line, without its end.
    fn line(&mut self) -> Result<String, Failure> {
        let mut line = Vec::new();
        loop {
            if self.at == self.buffer.len() && !self.fill()? {
                return Err(cut_short());
            }
            let byte = self.buffer[self.at];
            self.at += 1;
            self.lines_left = self.lines_left.checked_sub(1).ok_or_else(too_long)?;
            if byte == b'\n' {
                break;
            }
            line.push(byte);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        String::from_utf8(line).map_err(|_| garbled())
    }

    /// Reads more; says whether there was more.
    fn fill(&mut self) -> Result<bool, Failure> {
        self.buffer.resize(16 * 1024, 0);
        self.at = 0;
        let result = self.stream.read(&mut self.buffer);
        self.buffer.truncate(*result.as_ref().unwrap_or(&0));
        result.map(|count| count > 0).map_err(|error| errors::from_io(&error).into())
    }
}

/// The lines of a header that matter.
#[derive(Default)]
struct Header {
    length: Option<usize>,
    chunked: bool,
    location: Option<String>,
}

impl Header {
    fn note(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        match name.to_ascii_lowercase().as_str() {
            "content-length" => {
                let plain = !value.is_empty() && value.bytes().all(|digit| digit.is_ascii_digit());
                let length = value.parse().ok().filter(|_| plain).ok_or_else(garbled)?;
                // Two lengths that differ: one of them is wrong.
                if self.length.replace(length).is_some_and(|other| other != length) {
                    return Err(garbled());
                }
            }
            "transfer-encoding" if value.eq_ignore_ascii_case("chunked") && !self.chunked => {
                self.chunked = true;
            }
            "transfer-encoding" => return Err(Failure::unusable("an encoding that was not asked for")),
            "content-encoding" if !value.eq_ignore_ascii_case("identity") => {
                return Err(Failure::unusable("an encoding that was not asked for"));
            }
            "location" => self.location = Some(value.to_owned()),
            _ => {}
        }
        Ok(())
    }

    fn length(&self) -> Result<Length, Failure> {
        match (self.chunked, self.length) {
            (true, None) => Ok(Length::Chunked),
            (true, Some(_)) => Err(garbled()),
            (false, Some(length)) => Ok(Length::Exactly(length)),
            (false, None) => Ok(Length::UntilTheEnd),
        }
    }
}

fn garbled() -> Failure {
    Failure::unusable("an answer that is no HTTP")
}

fn cut_short() -> Failure {
    Failure::unusable("an answer that was cut short")
}

fn too_long() -> Failure {
    Failure::unusable("an answer that is too long")
}
