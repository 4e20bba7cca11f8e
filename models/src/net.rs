//! What is looked at.

#[path = "../../src/net/answer.rs"]
mod answer;
#[path = "../../src/net/interrupt.rs"]
mod interrupt;

pub(crate) use crate::sync;
pub(crate) use answer::Answer;
pub(crate) use interrupt::Interrupt;
