//! An aggregate: reader and report agree, a refused one changes nothing, and what is written is read again.
#![no_main]

use dpaymentssdk::TsysReversal;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let reversal = TsysReversal::new();
    let before = reversal.to_aggregate();
    let report = reversal.examine_aggregate(text);
    let usable = report.as_ref().is_ok_and(|report| report.is_usable());
    let taken = reversal.parse_aggregate(text);
    assert_eq!(taken.is_ok(), usable, "{taken:?}");
    let after = reversal.to_aggregate();
    if taken.is_err() {
        assert!(after == before);
        return;
    }
    let again = TsysReversal::new();
    if again.parse_aggregate(after.expose_text()).is_ok() {
        assert!(again.to_aggregate() == after);
    }
});
