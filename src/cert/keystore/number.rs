//! Big numbers that are wiped.

use openssl::bn::{BigNum, BigNumRef};
use openssl::error::ErrorStack;
use std::ops::Deref;

/// A number that is part of a private key.
pub(super) struct SecretNumber(BigNum);

impl SecretNumber {
    /// From the digits of a number that is not negative, the uppermost byte first.
    pub(super) fn new(digits: &[u8]) -> Result<Self, ErrorStack> {
        let mut number = Self(BigNum::new()?);
        number.0.copy_from_slice(digits)?;
        Ok(number)
    }

    /// The result of a calculation.
    pub(super) fn calculate(
        calculation: impl FnOnce(&mut BigNumRef) -> Result<(), ErrorStack>,
    ) -> Result<Self, ErrorStack> {
        let mut number = Self(BigNum::new()?);
        calculation(&mut number.0)?;
        Ok(number)
    }

    /// A copy for OpenSSL, which wipes those that are in a private key.
    pub(super) fn copy(&self) -> Result<BigNum, ErrorStack> {
        self.0.to_owned()
    }
}

/// A number that OpenSSL wipes when it is freed, unlike other ones, in whosever hands it is then.
pub(super) fn wiped(digits: &[u8]) -> Result<BigNum, ErrorStack> {
    let mut number = BigNum::new_secure()?;
    number.copy_from_slice(digits)?;
    Ok(number)
}

impl From<BigNum> for SecretNumber {
    fn from(number: BigNum) -> Self {
        Self(number)
    }
}

impl Deref for SecretNumber {
    type Target = BigNumRef;

    fn deref(&self) -> &BigNumRef {
        &self.0
    }
}

impl Drop for SecretNumber {
    fn drop(&mut self) {
        self.0.clear();
    }
}
