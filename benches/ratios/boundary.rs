//! The same property through the flat functions of C and directly.
#![allow(unsafe_code, reason = "functions of C are called as a C program would")]

use crate::measure::Table;
use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::properties::{MERCHANT_ZIP, TIMEOUT};
use std::ffi::{c_char, c_int, c_void};
use std::ptr::{null, null_mut};

unsafe extern "C" {
    fn DPaymentsSDK_TSYSReversal_Create(
        sink: *const c_void,
        context: *mut c_void,
        key: *mut c_char,
        options: c_int,
    ) -> *mut c_void;
    fn DPaymentsSDK_TSYSReversal_Destroy(object: *mut c_void) -> c_int;
    fn DPaymentsSDK_TSYSReversal_Get(
        object: *mut c_void,
        property: c_int,
        index: c_int,
        length: *mut c_int,
        wide: *mut i64,
    ) -> *mut c_void;
    fn DPaymentsSDK_TSYSReversal_Set(
        object: *mut c_void,
        property: c_int,
        index: c_int,
        value: *const c_void,
        length: c_int,
    ) -> c_int;
}

pub fn run(table: &mut Table) {
    let direct = TsysReversal::new();
    // SAFETY: no sink and no key.
    let object = unsafe { DPaymentsSDK_TSYSReversal_Create(null(), null_mut(), null_mut(), 0) };
    let (zip, timeout) = (c_int::from(MERCHANT_ZIP.id), c_int::from(TIMEOUT.id));
    // SAFETY: the object lives, and the text ends with a NUL.
    let set = || unsafe { DPaymentsSDK_TSYSReversal_Set(object, zip, 0, c"27713".as_ptr().cast(), 0) };
    // SAFETY: the object lives; lengths are not asked for.
    let get = |id| unsafe { DPaymentsSDK_TSYSReversal_Get(object, id, 0, null_mut(), null_mut()) };
    assert_eq!(set(), 0);
    assert!(!get(zip).is_null());

    table.row(
        ("set a text by the flat function", &mut || set()),
        ("setting it in Rust", &mut || direct.set_merchant_zip("27713").unwrap()),
    );
    table.row(
        ("get a text by the flat function", &mut || get(zip)),
        ("getting it in Rust", &mut || direct.merchant_zip()),
    );
    table.row(
        ("get a number by the flat function", &mut || get(timeout)),
        ("getting it in Rust", &mut || direct.timeout()),
    );
    table.row(
        ("make an object and end it", &mut || {
            // SAFETY: no sink and no key; the object is ended once.
            unsafe {
                DPaymentsSDK_TSYSReversal_Destroy(DPaymentsSDK_TSYSReversal_Create(
                    null(),
                    null_mut(),
                    null_mut(),
                    0,
                ))
            }
        }),
        ("making one in Rust", &mut TsysReversal::new),
    );
    // SAFETY: made above, ended once.
    assert_eq!(unsafe { DPaymentsSDK_TSYSReversal_Destroy(object) }, 0);
}
