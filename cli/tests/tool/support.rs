//! Runs the tool and its simulated host, and ends what it started.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// No command takes longer, or it hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a command ended.
#[derive(Debug)]
pub struct Ended {
    /// The exit status; `None` when a signal ended it.
    pub status: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ended {
    /// Standard output as one JSON value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Both outputs.
    pub fn all(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// A child that is killed and waited for, whatever happens.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tsysreversal"));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(command.spawn().unwrap())
    }

    fn wait(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status.code();
            }
            assert!(Instant::now() < end, "the tool hangs");
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn collect(mut from: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    })
}

/// Runs the tool with this standard input.
pub fn run_with(arguments: &[&str], input: &[u8]) -> Ended {
    let mut child = Running::start(arguments);
    let out = collect(child.0.stdout.take().unwrap());
    let err = collect(child.0.stderr.take().unwrap());
    let mut stdin = child.0.stdin.take().unwrap();
    let input = input.to_vec();
    // A tool that refuses its arguments does not read.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let status = child.wait();
    writer.join().unwrap();
    Ended { status, out: out.join().unwrap(), err: err.join().unwrap() }
}

/// Runs the tool.
pub fn run(arguments: &[&str]) -> Ended {
    run_with(arguments, b"")
}

/// A directory that goes away.
pub struct Directory(PathBuf);

impl Directory {
    /// A new one.
    pub fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The path of a file in it.
    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file and answers its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.0.join(name), content).unwrap();
        self.path(name)
    }

    /// Reads a file.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running `simulate`, with its files in a directory: `ca.pem`, `port`, `aggregate.xml`, `exchanges`.
pub struct Host {
    child: Running,
    stdin: Option<ChildStdin>,
    out: Option<JoinHandle<String>>,
    err: Option<JoinHandle<String>>,
    /// The first line.
    pub ready: Value,
    /// The files.
    pub files: Directory,
}

impl Host {
    /// A host with this scenario and more options.
    pub fn start(scenario: &str, more: &[&str]) -> Self {
        let files = Directory::new();
        let scenario = files.file("scenario.toml", scenario);
        let paths = ["ca.pem", "port", "aggregate.xml", "exchanges"].map(|name| files.path(name));
        let mut arguments = vec!["simulate", "--until-stdin-closes", "--scenario", &scenario];
        for (option, path) in ["--ca-out", "--port-file", "--aggregate-out", "--exchanges"].iter().zip(&paths)
        {
            arguments.extend([*option, path.as_str()]);
        }
        arguments.extend(more);
        let mut child = Running::start(&arguments);
        let err = collect(child.0.stderr.take().unwrap());
        let mut out = BufReader::new(child.0.stdout.take().unwrap());
        let mut first = String::new();
        out.read_line(&mut first).unwrap();
        let ready = match serde_json::from_str(&first) {
            Ok(ready) => ready,
            Err(_) => panic!("the host does not start: {}", err.join().unwrap()),
        };
        let stdin = child.0.stdin.take();
        Self { child, stdin, out: Some(collect(out)), err: Some(err), ready, files }
    }

    /// The options of `reverse` for an authorization of this host.
    pub fn options(&self) -> Vec<String> {
        let server = format!("localhost:{}", self.ready["port"]);
        let (aggregate, ca) = (self.files.path("aggregate.xml"), self.files.path("ca.pem"));
        let mut options = vec!["reverse", "--aggregate", &aggregate, "--server", &server, "--ca", &ca];
        options.extend(["--transaction-number", "7", "--timeout", "30"]);
        let merchant = [
            "merchant_bank_id=999995",
            "merchant_number=888000002447",
            "merchant_store_number=5999",
            "merchant_terminal_number=1515",
            "merchant_category_code=5999",
            "merchant_zip=27713",
        ];
        options.extend(merchant.iter().flat_map(|value| ["--set", value]));
        options.into_iter().map(str::to_owned).collect()
    }

    /// Runs `reverse` against this host.
    pub fn reverse(&self, more: &[&str]) -> Ended {
        let options = self.options();
        let mut arguments: Vec<&str> = options.iter().map(String::as_str).collect();
        arguments.extend(more);
        run(&arguments)
    }

    /// Closes its standard input and waits for its end.
    pub fn finish(&mut self) -> Ended {
        drop(self.stdin.take());
        let status = self.child.wait();
        let out = self.out.take().unwrap().join().unwrap();
        Ended { status, out, err: self.err.take().unwrap().join().unwrap() }
    }
}
