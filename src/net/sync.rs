//! What threads share. A model of the interrupt has it checked under every order of events, with this module replaced
//! (`models/interrupt`).

pub(super) use parking_lot::{Condvar, Mutex};
pub(super) use std::sync::Arc;
pub(super) use std::sync::atomic::{AtomicBool, Ordering};
