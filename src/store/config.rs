//! `config("Name=Value")` and `config("Name")`.

use super::{Connection, Store, limits};
use crate::error::{Error, Result};
use crate::spec::{Access, ErrorCode, Setting, errors, settings as s};
use crate::value::Secret;

/// Server and port of a processor, as the contract gives them.
const ENDPOINTS: [(&str, &str); 2] = [("ssl2.vitalps.net", "5003"), ("txns.secureexchange.net", "22341")];

impl Store {
    /// Sets a setting and answers its new value, or answers its value.
    ///
    /// Everything before the first `=` is the name, in any case; without a `=` the value is read. A name that no setting
    /// has is 511, or passed over where `IgnoreUnknownSettings` says so.
    pub fn config(&mut self, text: &str) -> Result<Secret> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name.trim(), Some(value)),
            None => (text.trim(), None),
        };
        let Some(setting) = Setting::by_name(name) else {
            let passed_over = self.setting_truth(&s::IGNORE_UNKNOWN_SETTINGS) && looks_like_a_name(name);
            return if passed_over { Ok(Secret::default()) } else { Err(unknown(name)) };
        };
        if let Some(value) = value {
            self.set_setting(setting, value)?;
        }
        Ok(self.read_setting(setting))
    }

    /// Sets a setting for a caller, as [`config`](Self::config) does.
    pub fn set_setting(&mut self, setting: &Setting, value: &str) -> Result<()> {
        if setting.access == Access::ReadOnly {
            return Err(Error::with(errors::INVALID_DATA, format_args!("{} is read-only.", setting.name)));
        }
        if let (Some(_), Some(code)) = (&self.connection, fixed_while_connected(setting)) {
            return Err(Error::new(code));
        }
        let normal = limits::setting(setting, value)?;
        self.put_setting(setting, normal.expose_text());
        self.follow_setting(setting, normal.expose_text());
        Ok(())
    }

    /// Sets what follows from a setting that was just set.
    fn follow_setting(&mut self, setting: &Setting, value: &str) {
        match setting.name {
            name if name == s::PROCESSOR.name => {
                let (server, port) = ENDPOINTS[usize::from(value == "1")];
                self.put_setting(&s::SERVER, server);
                self.put_setting(&s::PORT, port);
            }
            name if name == s::FIREWALL_TYPE.name => {
                let port = match value {
                    "1" => "80",
                    "2" | "3" | "10" => "1080",
                    _ => s::FIREWALL_PORT.default,
                };
                self.put_setting(&s::FIREWALL_PORT, port);
            }
            name if !value.is_empty()
                && (name == s::KEEP_ALIVE_TIME.name || name == s::KEEP_ALIVE_INTERVAL.name) =>
            {
                self.put_setting(&s::TCP_KEEP_ALIVE, "True");
            }
            _ => {}
        }
    }

    /// What a caller reads: the stored text, or what the setting reports.
    fn read_setting(&self, setting: &Setting) -> Secret {
        if let Some(shown) = self.connection.as_ref().and_then(|open| open.shown(setting)) {
            return Secret::from(shown);
        }
        match setting.name {
            name if name == s::BUILD_INFO.name => Secret::from(build_info().as_str()),
            name if name == s::LICENSE_INFO.name => Secret::from(LICENSE_INFO),
            name if name == s::LOCAL_HOST.name && self.setting(setting).is_empty() => {
                Secret::from(gethostname::gethostname().to_string_lossy().as_ref())
            }
            _ => self.setting(setting).clone(),
        }
    }
}

/// The error of changing a setting that an open connection depends on.
fn fixed_while_connected(setting: &Setting) -> Option<ErrorCode> {
    [
        (&s::PORT, errors::REMOTE_PORT_IN_USE),
        (&s::SERVER, errors::REMOTE_HOST_IN_USE),
        (&s::LOCAL_PORT, errors::LOCAL_PORT_IN_USE),
        (&s::LOCAL_HOST, errors::LOCAL_HOST_IN_USE),
        (&s::MAX_LINE_LENGTH, errors::MAX_LINE_LENGTH_IN_USE),
    ]
    .iter()
    .find(|(fixed, _)| fixed.name == setting.name)
    .map(|(_, code)| *code)
}

impl Connection {
    /// What a setting shows while this connection is open.
    fn shown(&self, setting: &Setting) -> Option<&str> {
        [
            (&s::LOCAL_HOST, &self.local_host),
            (&s::LOCAL_PORT, &self.local_port),
            (&s::IN_BUFFER_SIZE, &self.in_buffer_size),
            (&s::OUT_BUFFER_SIZE, &self.out_buffer_size),
        ]
        .iter()
        .find(|(known, _)| known.name == setting.name)
        .map(|(_, text)| text.as_str())
    }
}

fn looks_like_a_name(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().filter(u8::is_ascii_digit).count() <= 4
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// A name that is not among the settings. A name is shown only if it looks like one: a caller who swaps
/// name and value must not find a secret in a log.
fn unknown(name: &str) -> Error {
    match looks_like_a_name(name) {
        true => Error::with(errors::INVALID_DATA, format_args!("There is no setting {name}.")),
        false => Error::with(errors::INVALID_DATA, "There is no setting of this name."),
    }
}

const LICENSE_INFO: &str = "Product: dpaymentssdk TSYSReversal\nProduct Key: none needed\nLicense Source: none needed\nLicense Type: MIT OR Apache-2.0\nLast Valid Build: any";

/// Product, version, target and OpenSSL version in one line.
fn build_info() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let target = option_env!("DPAYMENTSSDK_TARGET").unwrap_or("unknown target");
    format!("dpaymentssdk {version}; {target}; {}", openssl::version::version())
}
