//! Messages and aggregates.

use crate::measure::Table;
use dpaymentssdk::TsysReversal;
use dpaymentssdk::wire::frame::lrc;
use dpaymentssdk::wire::{Message, WireOptions, add_parity, compare, describe, open, response};
use std::hint::black_box;

const GOLDEN: &str = include_str!("../../tests/vectors/golden.txt");

/// The 7-bit frames of the golden messages.
fn golden() -> Vec<Vec<u8>> {
    let frames = GOLDEN.lines().filter_map(|line| line.strip_prefix("frame: "));
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    frames.map(|text| text.as_bytes().chunks(2).map(byte).collect()).collect()
}

pub fn run(table: &mut Table) {
    let options = WireOptions::default();
    let frames = golden();
    let is_answer = |frame: &&Vec<u8>| response::decode(frame, &options).is_ok();
    let answer = frames.iter().find(is_answer).unwrap();
    let longest =
        frames.iter().filter(|frame| Message::decode(frame).is_ok()).max_by_key(|f| f.len()).unwrap();
    let message = Message::decode(longest).unwrap();
    let mut copy = || black_box(longest).clone();
    let size = longest.len();
    let copied = format!("copying its {size} bytes");

    table.row(("write the longest golden message", &mut || message.encode().unwrap()), (&copied, &mut copy));
    table.row(
        ("read it", &mut || Message::decode(black_box(longest)).unwrap()),
        ("looking at each byte", &mut || black_box(longest).iter().filter(|byte| **byte == 0x1C).count()),
    );
    table.row(
        ("read a golden answer", &mut || response::decode(black_box(answer), &options).unwrap()),
        ("its check sum alone", &mut || open(black_box(answer)).is_ok()),
    );
    table.row(("parity for it", &mut || add_parity(black_box(longest))), (&copied, &mut copy));
    table.row(("check sum of it", &mut || lrc(black_box(longest))), (&copied, &mut copy));
    table.row(
        ("explain it, masked", &mut || describe(black_box(longest), false)),
        ("reading it", &mut || Message::decode(black_box(longest)).unwrap()),
    );
    table.row(
        ("compare it with itself", &mut || compare(black_box(longest), black_box(longest), false)),
        ("explaining it", &mut || describe(black_box(longest), false)),
    );

    let original = TsysReversal::new();
    original.set_card_number("4111111111111111").unwrap();
    original.set_total_authorized_amount("10000").unwrap();
    let aggregate = original.to_aggregate();
    let text = aggregate.expose_text();
    let reader = TsysReversal::new();
    table.row(
        ("parse_aggregate", &mut || reader.parse_aggregate(black_box(text)).unwrap()),
        ("roxmltree reading the same text", &mut || {
            roxmltree::Document::parse(black_box(text)).unwrap().root().id()
        }),
    );
}
