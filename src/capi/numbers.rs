//! Which numbers the caller of an object uses: those of our header, or those of its own that a remap file gives.
//!
//! Only what DPaymentsSDK_TSYSReversal_Create makes goes by the file: it is what programs call that were compiled with
//! another header. Whatever was compiled with ours makes its objects in other ways, so both can live in one process.

use crate::error::{Error, Result};
use crate::remap::{List, Remap};
use crate::rights;
use crate::spec::errors::INVALID_ARGUMENT;
use std::ffi::c_int;
use std::path::Path;
use std::sync::OnceLock;

/// The environment variable with the name of the file.
const VARIABLE: &str = "DPAYMENTSSDK_REMAP";

/// The numbers of one object.
#[derive(Clone, Copy)]
pub(super) enum Numbers {
    /// Those of our header.
    Ours,
    /// Those of a file.
    Theirs(&'static Remap),
    /// Those of a file that cannot be used: no number means anything.
    Unknown(&'static Error),
}

impl Numbers {
    /// What the environment says: read once, so that all objects of a process agree.
    pub fn of_environment() -> Self {
        static FILE: OnceLock<Option<Result<Remap>>> = OnceLock::new();
        match FILE.get_or_init(named_file) {
            None => Self::Ours,
            Some(Ok(remap)) => Self::Theirs(remap),
            Some(Err(error)) => Self::Unknown(error),
        }
    }

    /// What a number of the caller's means; none when it means nothing. An error when numbers cannot be used.
    pub fn ours(self, list: List, number: c_int) -> Result<Option<u16>> {
        match self {
            Self::Ours => Ok(u16::try_from(number).ok()),
            Self::Theirs(remap) => Ok(remap.ours(list, number)),
            Self::Unknown(error) => Err(error.clone()),
        }
    }

    /// The caller's number of something; none when the caller has none for it.
    pub fn theirs(self, list: List, id: u16) -> Option<c_int> {
        match self {
            Self::Ours => Some(id.into()),
            Self::Theirs(remap) => remap.theirs(list, id).map(c_int::from),
            Self::Unknown(_) => None,
        }
    }

    /// Why numbers cannot be used, if that is so.
    pub fn problem(self) -> Option<&'static Error> {
        match self {
            Self::Unknown(error) => Some(error),
            _ => None,
        }
    }
}

/// The file that the environment names; none when there is no name. A name that may come from somebody with fewer rights is
/// not followed, and not passed over either: the caller's numbers would mean other properties.
fn named_file() -> Option<Result<Remap>> {
    let name = std::env::var_os(VARIABLE).filter(|name| !name.is_empty())?;
    let failed = |why: &dyn std::fmt::Display| Error::with(INVALID_ARGUMENT, format!("{VARIABLE}: {why}."));
    if has_gained_rights() {
        return Some(Err(failed(&"it is not read by a program with more rights than whoever started it")));
    }
    Some(Remap::read(Path::new(&name)).map_err(|problem| failed(&problem)))
}

/// Whether whoever set the environment may have fewer rights than this program.
fn has_gained_rights() -> bool {
    // SAFETY: it has no conditions.
    #[cfg(target_vendor = "apple")]
    return unsafe { libc::issetugid() } != 0;
    #[cfg(not(target_vendor = "apple"))]
    return cfg!(unix) && rights::are_gained();
}
