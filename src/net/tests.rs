//! Tests on loopback.
