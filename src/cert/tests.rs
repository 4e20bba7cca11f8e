//! Tests of names, PEM and reading.
