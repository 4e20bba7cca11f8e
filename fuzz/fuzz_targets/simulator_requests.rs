//! The simulator's own reader of requests. A refusal names a field and shows nothing that could be a card number.
#![no_main]

use dpaymentssdk_simulator::Request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    match Request::read(body) {
        Ok(request) => {
            let _ = (request.card_number(), request.is_debit(), request.group3());
        }
        Err(rejection) => {
            let digits = |c: char| !c.is_ascii_digit();
            assert!(!rejection.to_string().split(digits).any(|run| run.len() >= 13), "{}", rejection.field);
        }
    }
});
