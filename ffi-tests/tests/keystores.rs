//! Key stores that other programs made, through every surface.

use ffi_tests::stores::Stores;

#[test]
fn make() {
    let stores = Stores::make(&ffi_tests::root().join("target/key-stores"));
    println!("{} stores", stores.stores.len());
}
