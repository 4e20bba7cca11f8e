//! The values of one object: defaults, checks and side effects when they are set, `config()`, reset.
//!
//! A store knows nothing of hosts or threads. A reversal works on a copy of it, so that what a handler sets
//! during an event takes effect with the next call.

mod config;
mod limits;
mod pos_data_code;

pub use limits::{truth_of, within_longest};
pub use pos_data_code::wire_digits as pos_data_code_digits;

use crate::card::{self, Stripe, Track};
use crate::error::{Error, Result};
use crate::spec::certificates::{self, Field};
use crate::spec::properties as p;
use crate::spec::{Access, Group, Initial, Kind, PROPERTIES, Property, SETTINGS, Setting, errors, settings};
use crate::value::{Secret, Value};

/// Every value of one object.
#[derive(Clone)]
pub struct Store {
    properties: Vec<Value>,
    settings: Vec<Secret>,
    connection: Option<Connection>,
}

/// What some settings show while a connection is open, instead of what was asked for.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// `LocalHost`: the address on this side.
    pub local_host: String,
    /// `LocalPort`: the port on this side.
    pub local_port: String,
    /// `InBufferSize`: what the system made of it, in bytes.
    pub in_buffer_size: String,
    /// `OutBufferSize`: what the system made of it, in bytes.
    pub out_buffer_size: String,
}

impl Default for Store {
    fn default() -> Self {
        Self {
            properties: PROPERTIES.iter().map(initial).collect(),
            settings: SETTINGS.iter().map(|setting| Secret::from(setting.default)).collect(),
            connection: None,
        }
    }
}

fn initial(property: &Property) -> Value {
    match property.initial {
        Initial::Text(text) => Value::text(text),
        Initial::Integer(number) => Value::Integer(number),
        Initial::Boolean(truth) => Value::Boolean(truth),
        Initial::Bytes(bytes) => Value::bytes(bytes.as_bytes()),
    }
}

impl Store {
    /// The value that a caller reads.
    pub fn get(&self, property: &Property) -> Value {
        if property.id == p::CARD_MAGNETIC_STRIPE.id {
            return Value::Text(self.magnetic_stripe());
        }
        self.value(property).clone()
    }

    fn value(&self, property: &Property) -> &Value {
        // Ids run from 1 to the number of rows; a test of the table holds them to that.
        &self.properties[usize::from(property.id) - 1]
    }

    /// A text property; empty for another kind.
    pub fn secret(&self, property: &Property) -> Secret {
        match self.get(property) {
            Value::Text(text) | Value::Bytes(text) => text,
            Value::Integer(_) | Value::Boolean(_) => Secret::default(),
        }
    }

    /// Whether a property of the card holds what it would hold had it been set without `card_is_encrypted`.
    pub fn is_in_clear(&self, property: &Property) -> bool {
        let stored = self.value(property);
        limits::property(property, stored.clone(), false).is_ok_and(|normal| normal == *stored)
    }

    /// A text property that is not secret.
    pub fn text(&self, property: &Property) -> String {
        self.secret(property).expose_text().to_owned()
    }

    /// An integer property; 0 for another kind.
    pub fn integer(&self, property: &Property) -> i32 {
        match self.value(property) {
            Value::Integer(number) => *number,
            _ => 0,
        }
    }

    /// A boolean property; false for another kind.
    pub fn boolean(&self, property: &Property) -> bool {
        matches!(self.value(property), Value::Boolean(true))
    }

    /// Sets a property for a caller: access, form and range are checked, the value is brought into its normal
    /// form, and what follows from it is set too. On an error nothing has changed.
    pub fn set(&mut self, property: &Property, value: Value) -> Result<()> {
        if property.access == Access::ReadOnly {
            return Err(Error::with(errors::INVALID_DATA, format_args!("{} is read-only.", property.name)));
        }
        let encrypted = self.boolean(&p::CARD_IS_ENCRYPTED);
        let value = limits::property(property, value, encrypted)?;
        let of_card = property.id == p::CARD_NUMBER.id || property.id == p::CARD_MAGNETIC_STRIPE.id;
        let was_empty = of_card && self.secret(property).is_empty();
        self.put(property, value);
        // Nothing in the place of nothing tells nothing about the card: its brand may have been set by hand.
        if !(was_empty && self.secret(property).is_empty()) {
            self.follow(property);
        }
        Ok(())
    }

    /// Sets a property to its default, and what follows from it.
    pub fn set_default(&mut self, property: &Property) {
        self.put(property, initial(property));
        self.follow(property);
    }

    /// Writes a value that the library itself made.
    pub fn put(&mut self, property: &Property, value: Value) {
        self.properties[usize::from(property.id) - 1] = value;
    }

    /// Sets what follows from a property that was just set.
    fn follow(&mut self, property: &Property) {
        match property.id {
            id if id == p::CARD_NUMBER.id => {
                let brand = match self.secret(&p::CARD_NUMBER).is_empty() {
                    false => self.brand_of_number(),
                    true => self.brand_of_track(),
                };
                self.put(&p::CARD_TYPE, Value::Integer(brand.unwrap_or(card::brand::UNKNOWN)));
            }
            id if id == p::CARD_MAGNETIC_STRIPE.id => {
                let brand = match self.secret(&p::CARD_MAGNETIC_STRIPE).is_empty() {
                    false => self.brand_of_track(),
                    true => self.brand_of_number(),
                };
                // An encrypted one tells nothing: the brand stays as it was set.
                if let Some(brand) = brand {
                    self.put(&p::CARD_TYPE, Value::Integer(brand));
                }
            }
            id if id == p::CARD_CVV_DATA.id => {
                let provided = !self.secret(&p::CARD_CVV_DATA).is_empty();
                self.put(&p::CARD_CVV_PRESENCE, Value::Integer(i32::from(provided)));
            }
            _ => {}
        }
    }

    /// The brand of the card whose number is set; none for an encrypted number, whose first digits are those of no brand.
    fn brand_of_number(&self) -> Option<i32> {
        let readable = !self.boolean(&p::CARD_IS_ENCRYPTED);
        readable.then(|| card::brand_of(self.secret(&p::CARD_NUMBER).expose_text()))
    }

    /// The brand of the card whose track is set; none without a track that can be read.
    fn brand_of_track(&self) -> Option<i32> {
        let track = self.magnetic_stripe();
        card::number_in_track(track.expose_text()).map(card::brand_of)
    }

    /// The track that `card_entry_data_source` names, without sentinels; the other one when only that is there.
    fn magnetic_stripe(&self) -> Secret {
        let Value::Text(raw) = self.value(&p::CARD_MAGNETIC_STRIPE) else { return Secret::default() };
        if self.boolean(&p::CARD_IS_ENCRYPTED) {
            return raw.clone();
        }
        match Stripe::read(raw.expose_text()) {
            Ok(stripe) => {
                let track = match track_of_source(self.integer(&p::CARD_ENTRY_DATA_SOURCE)) {
                    Some(Track::Two) => stripe.track2.or(stripe.track1),
                    Some(Track::One) | None => stripe.track1.or(stripe.track2),
                };
                Secret::from(track.unwrap_or_default())
            }
            Err(_) => raw.clone(),
        }
    }

    /// Puts every property and setting back to its default. The old secrets are wiped.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Empties what an answer of the host fills, so that a call that fails never leaves an old answer behind.
    pub fn clear_response(&mut self) {
        self.clear(|group| group == Group::Response, |group| group != Group::Tls);
    }

    /// Empties what a handshake fills: the server's certificate and the negotiated values.
    pub fn clear_session(&mut self) {
        self.clear(|group| group == Group::ServerCertificate, |group| group == Group::Tls);
    }

    /// Puts the properties of some groups, and the read-only settings of some groups, back to their defaults.
    fn clear(&mut self, properties: fn(Group) -> bool, settings: fn(Group) -> bool) {
        for property in PROPERTIES.iter().filter(|row| properties(row.group)) {
            self.put(property, initial(property));
        }
        for setting in SETTINGS.iter().filter(|row| row.access == Access::ReadOnly && settings(row.group)) {
            self.put_setting(setting, setting.default);
        }
    }

    /// Puts what is known about a certificate into the properties of a group. The rows about the store stay.
    pub fn put_certificate(&mut self, group: Group, fields: impl IntoIterator<Item = (Field, Value)>) {
        let Some(rows) = certificates::rows_of(group) else { return };
        for (field, value) in fields {
            self.put(field.of(rows), value);
        }
    }

    /// Whether `ssl_provider` and `UseInternalSecurityAPI` ask for the Platform provider. Automatic takes the internal
    /// one whenever TLS 1.3 is enabled, as the class does.
    pub fn wants_platform(&self) -> bool {
        const PLATFORM: i32 = 1;
        const INTERNAL: i32 = 2;
        const TLS13: i64 = 0x3000;
        match self.integer(&p::SSL_PROVIDER) {
            PLATFORM => true,
            INTERNAL => false,
            _ if self.setting_number(&settings::SSL_ENABLED_PROTOCOLS).unwrap_or_default() & TLS13 != 0 => {
                false
            }
            _ => cfg!(windows) || !self.setting_truth(&settings::USE_INTERNAL_SECURITY_API),
        }
    }

    /// Says that a connection is open, or closed again.
    pub fn set_connection(&mut self, connection: Option<Connection>) {
        self.connection = connection;
    }

    /// The stored text of a setting.
    pub fn setting(&self, setting: &Setting) -> &Secret {
        &self.settings[place(setting)]
    }

    /// The stored text of a setting that is not secret.
    pub fn setting_text(&self, setting: &Setting) -> String {
        self.setting(setting).expose_text().to_owned()
    }

    /// A boolean setting.
    pub fn setting_truth(&self, setting: &Setting) -> bool {
        self.setting(setting).expose_text() == "True"
    }

    /// An integer setting; none when it is empty.
    pub fn setting_number(&self, setting: &Setting) -> Option<i64> {
        self.setting(setting).expose_text().parse().ok()
    }

    /// Whether a setting still has its default.
    pub fn setting_is_default(&self, setting: &Setting) -> bool {
        self.setting(setting).expose_text() == setting.default
    }

    /// Writes a setting that the library itself made.
    pub fn put_setting(&mut self, setting: &Setting, text: &str) {
        self.settings[place(setting)] = Secret::from(text);
    }
}

/// The place of a setting's row in the table.
fn place(setting: &Setting) -> usize {
    // Every `Setting` there is comes from the table; names are unique there.
    SETTINGS.iter().position(|row| row.name == setting.name).unwrap_or_default()
}

/// Whether a certificate store of this type is one of the system's own (User, Machine): the default, which names nothing.
pub fn is_system_store(store_type: i32) -> bool {
    matches!(store_type, 0 | 1)
}

/// The track that a value of `card_entry_data_source` names; none for the manual ones, IVR and the kiosk.
pub fn track_of_source(source: i32) -> Option<Track> {
    match source {
        0 | 5 => Some(Track::One),
        1 | 6 => Some(Track::Two),
        _ => None,
    }
}

/// Whether the kind of a value fits a property.
fn same_kind(kind: Kind, value: &Value) -> bool {
    matches!(
        (kind, value),
        (Kind::Text, Value::Text(_))
            | (Kind::Integer, Value::Integer(_))
            | (Kind::Boolean, Value::Boolean(_))
            | (Kind::Bytes, Value::Bytes(_))
    )
}

#[cfg(test)]
mod tests;
