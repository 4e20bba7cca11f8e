//! stub
/// Starts OpenSSL without its configuration file.
pub fn initialise() {}
