//! A frame that is read as an answer, and as a message of any record: what was read is written again as it was.
#![no_main]

use dpaymentssdk::wire::{Message, WireOptions, open, response, seal, strip_parity};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    // Nothing but the layout shall stand in the way: a right frame is put around it.
    let sealed = seal(&strip_parity(body));
    for frame in [body, &sealed] {
        if let Ok(answer) = response::decode(frame, &WireOptions::default()) {
            let _ = (answer.is_approved(), answer.confirmation());
        }
        if let Ok(message) = Message::decode(frame) {
            let written = message.encode().expect("what was read can be written");
            let plain = strip_parity(frame);
            assert_eq!(open(&written).ok(), open(&plain).ok());
        }
    }
});
