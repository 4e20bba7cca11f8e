//! The system's errors as documented codes.

use crate::error::Error;
use crate::spec::{self, ErrorCode};
use std::io;

/// The system's numbers by name: they differ between systems.
#[cfg(unix)]
const ERRNO: &[(libc::c_int, ErrorCode)] = &[
    (libc::EINTR, spec::EINTR),
    (libc::EBADF, spec::EBADF),
    (libc::EACCES, spec::EACCES),
    // A packet filter of this machine says EPERM where others say EACCES.
    (libc::EPERM, spec::EACCES),
    (libc::EFAULT, spec::EFAULT),
    (libc::EINVAL, spec::EINVAL),
    (libc::EMFILE, spec::EMFILE),
    (libc::ENFILE, spec::EMFILE),
    (libc::EWOULDBLOCK, spec::EWOULDBLOCK),
    (libc::EINPROGRESS, spec::EINPROGRESS),
    (libc::EALREADY, spec::EALREADY),
    (libc::ENOTSOCK, spec::ENOTSOCK),
    (libc::EDESTADDRREQ, spec::EDESTADDRREQ),
    (libc::EMSGSIZE, spec::EMSGSIZE),
    (libc::EPROTOTYPE, spec::EPROTOTYPE),
    (libc::ENOPROTOOPT, spec::ENOPROTOOPT),
    (libc::EPROTONOSUPPORT, spec::EPROTONOSUPPORT),
    (libc::ESOCKTNOSUPPORT, spec::ESOCKTNOSUPPORT),
    (libc::EOPNOTSUPP, spec::EOPNOTSUPP),
    (libc::EPFNOSUPPORT, spec::EPFNOSUPPORT),
    (libc::EAFNOSUPPORT, spec::EAFNOSUPPORT),
    (libc::EADDRINUSE, spec::EADDRINUSE),
    (libc::EADDRNOTAVAIL, spec::EADDRNOTAVAIL),
    (libc::ENETDOWN, spec::ENETDOWN),
    (libc::ENETUNREACH, spec::ENETUNREACH),
    (libc::ENETRESET, spec::ENETRESET),
    (libc::ECONNABORTED, spec::ECONNABORTED),
    (libc::ECONNRESET, spec::ECONNRESET),
    (libc::ENOBUFS, spec::ENOBUFS),
    (libc::ENOMEM, spec::ENOBUFS),
    (libc::EISCONN, spec::EISCONN),
    (libc::ENOTCONN, spec::ENOTCONN),
    (libc::ESHUTDOWN, spec::ESHUTDOWN),
    (libc::EPIPE, spec::ESHUTDOWN),
    (libc::ETOOMANYREFS, spec::ETOOMANYREFS),
    (libc::ETIMEDOUT, spec::ETIMEDOUT),
    (libc::ECONNREFUSED, spec::ECONNREFUSED),
    (libc::ELOOP, spec::ELOOP),
    (libc::ENAMETOOLONG, spec::ENAMETOOLONG),
    (libc::EHOSTDOWN, spec::EHOSTDOWN),
    (libc::EHOSTUNREACH, spec::EHOSTUNREACH),
    (libc::ENOTEMPTY, spec::ENOTEMPTY),
    (libc::EUSERS, spec::EUSERS),
    (libc::EDQUOT, spec::EDQUOT),
    (libc::ESTALE, spec::ESTALE),
    (libc::EREMOTE, spec::EREMOTE),
];

/// The documented code of one of the system's numbers.
#[cfg(unix)]
fn documented(number: i32) -> Option<ErrorCode> {
    ERRNO.iter().find(|(errno, _)| *errno == number).map(|(_, code)| *code)
}

/// The documented code of one of the system's numbers. The documented codes are those of this system.
#[cfg(not(unix))]
fn documented(number: i32) -> Option<ErrorCode> {
    ErrorCode::by_code(number).copied().filter(|code| code.code >= spec::EINTR.code)
}

/// The error of a number of the system: the documented one, otherwise the number itself with the system's text.
pub fn from_errno(number: i32) -> Error {
    match documented(number) {
        Some(code) => Error::new(code),
        None => Error::other(number, io::Error::from_raw_os_error(number).to_string()),
    }
}

/// The error of an [`io::Error`]: the one that it carries, or that of the system's number, or of its kind.
pub fn from_io(error: &io::Error) -> Error {
    if let Some(own) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        return own.clone();
    }
    if let Some(number) = error.raw_os_error() {
        return from_errno(number);
    }
    match error.kind() {
        io::ErrorKind::Interrupted => Error::new(spec::EINTR),
        io::ErrorKind::InvalidInput => Error::new(spec::EINVAL),
        io::ErrorKind::ConnectionRefused => Error::new(spec::ECONNREFUSED),
        io::ErrorKind::ConnectionReset => Error::new(spec::ECONNRESET),
        io::ErrorKind::BrokenPipe => Error::new(spec::ESHUTDOWN),
        io::ErrorKind::NotConnected => Error::new(spec::ENOTCONN),
        io::ErrorKind::TimedOut => Error::new(spec::ETIMEDOUT),
        kind => Error::with(spec::ECONNABORTED, kind),
    }
}

/// Wraps an error of this library for `Read` and `Write`. Its kind is never one that callers try again after.
pub fn to_io(error: Error) -> io::Error {
    io::Error::other(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn every_row_answers_its_documented_code_and_text() {
        let mut distinct = std::collections::BTreeSet::new();
        for (number, code) in ERRNO {
            let error = from_errno(*number);
            assert_eq!((error.code(), error.message()), (code.code, code.text), "errno {number}");
            assert!(error.message().starts_with(&format!("[{}] ", code.code)));
            distinct.insert(code.code);
        }
        // Of the documented codes from 10004 to 10093, these are not made from a number of the system: 10067 (no such
        // errno here), 10091, 10092 and 10093 (Winsock itself).
        let documented = spec::ERRORS.iter().filter(|row| (10004..=10093).contains(&row.code));
        let missing: Vec<i32> =
            documented.map(|row| row.code).filter(|code| !distinct.contains(code)).collect();
        assert_eq!(missing, [10067, 10091, 10092, 10093]);
        assert_eq!((ERRNO.len(), distinct.len()), (46, 42));
    }

    #[test]
    #[cfg(unix)]
    fn an_unknown_number_keeps_itself_and_its_text() {
        let error = from_errno(libc::ENOTTY);
        assert_eq!(error.code(), libc::ENOTTY);
        assert!(!error.message().is_empty());
    }

    #[test]
    fn an_own_error_survives_the_wrapping() {
        let wrapped = to_io(Error::new(spec::TIMEOUT));
        assert!(!matches!(wrapped.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted));
        assert_eq!(from_io(&wrapped), Error::new(spec::TIMEOUT));
    }
}
