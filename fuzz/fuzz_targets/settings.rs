//! A text for `config`: it is taken in its normal form, or refused and nothing changes.
#![no_main]

use dpaymentssdk::TsysReversal;
use dpaymentssdk::spec::SETTINGS;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (choice, text) = input;
    let reversal = TsysReversal::new();
    let _ = reversal.config(text);
    // A name by number, so that the values get their share of the time.
    let setting = &SETTINGS[usize::from(choice) % SETTINGS.len()];
    let before = reversal.config(setting.name).expect("every setting can be read");
    match reversal.config(&format!("{}={text}", setting.name)) {
        Ok(normal) => {
            assert!(reversal.config(setting.name).is_ok_and(|value| value == normal), "{}", setting.name);
            let again = reversal.config(&format!("{}={}", setting.name, normal.expose_text()));
            assert!(again.is_ok_and(|value| value == normal), "{}", setting.name);
        }
        Err(_) => {
            assert!(reversal.config(setting.name).is_ok_and(|value| value == before), "{}", setting.name);
        }
    }
});
