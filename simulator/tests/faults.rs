//! Every fault of a scenario does on the wire what its key says.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod client;

use std::time::{Duration, Instant};

use client::{
    ACK, DEBIT, ENQ, EOT, FULL, Got, NAK, PATIENCE, Terminal, even, frame, held, reverse, start, text,
};
use dpaymentssdk_simulator::{Answer, Faults, Scenario, Simulator};

const VISA: &str = "423217502302";
/// The answer to `FULL`.
const APPROVED: &str =
    "E0.E599915155000200TAS682082014131243APPROVAL TAS682 0423217502302 123456789012345|S40U|020";
/// How long silence is listened to.
const SILENCE: Duration = Duration::from_millis(150);

fn playing(toml: &str) -> Simulator {
    client::start_with(Scenario::parse(&format!("[[connection]]\n{toml}")).unwrap())
}

/// ENQ, the request; everything that the host sends afterwards, if the terminal says no more.
fn mute(simulator: &Simulator) -> (Vec<u8>, Got) {
    let mut terminal = Terminal::plain(simulator);
    terminal.expect(ENQ);
    terminal.send(&frame(FULL));
    terminal.rest()
}

/// ENQ, the request, ACK, and ACK at once for the response to come; everything that is sent after the ACK.
fn answered(simulator: &Simulator) -> (Vec<u8>, Got) {
    let mut terminal = Terminal::plain(simulator);
    terminal.expect(ENQ);
    terminal.send(&[frame(FULL), vec![ACK]].concat());
    terminal.expect(ACK);
    terminal.rest()
}

fn with_eot(response: &[u8]) -> (Vec<u8>, Got) {
    ([response, &[EOT]].concat(), Got::End)
}

fn silent(terminal: &mut Terminal) {
    terminal.patience(SILENCE);
    assert_eq!(terminal.get(), Got::Nothing);
}

#[test]
fn without_faults_the_dialogue_is_whole() {
    let simulator = playing("");
    assert_eq!(reverse(&simulator, FULL), APPROVED);
    assert_eq!(simulator.connections(), 1);
    let exchanges = simulator.exchanges();
    assert_eq!(exchanges.len(), 1);
    assert_eq!(exchanges[0].request, frame(FULL));
    assert_eq!(exchanges[0].response(), frame(APPROVED));
    assert_eq!(exchanges[0].field("transaction_amount"), "10000");
    assert_eq!(text(&exchanges[0].body()), FULL);
}

#[test]
fn no_enq_still_serves() {
    let simulator = playing("enq = false");
    let mut terminal = Terminal::plain(&simulator);
    silent(&mut terminal);
    terminal.patience(PATIENCE);
    terminal.send(&frame(FULL));
    terminal.expect(ACK);
    assert_eq!(terminal.frame(), frame(APPROVED));
}

#[test]
fn it_closes_where_it_is_told() {
    let closed = |toml| Terminal::plain(&playing(toml)).rest();
    assert_eq!(closed("close = \"before-enq\""), (vec![], Got::End));
    assert_eq!(closed("close = \"after-enq\""), (vec![ENQ], Got::End));
    let simulator = playing("close = \"after-request\"");
    assert_eq!(mute(&simulator), (vec![], Got::End));
    assert_eq!(held(&simulator, VISA), 10_000);
    let simulator = playing("close = \"mid-response\"");
    let whole = frame(APPROVED);
    assert_eq!(answered(&simulator), (whole[..whole.len() / 2].to_vec(), Got::End));
    assert_eq!(held(&simulator, VISA), 0, "done, though the response was cut");
}

#[test]
fn a_reset_is_no_orderly_end() {
    let simulator = playing("close = \"before-enq\"\nclose_with = \"reset\"");
    assert_eq!(Terminal::plain(&simulator).rest().1, Got::Broken);
}

#[test]
fn it_falls_silent_where_it_is_told() {
    let simulator = playing("silence = \"before-enq\"");
    silent(&mut Terminal::plain(&simulator));
    for (stage, heard) in
        [("after-request", 0), ("after-ack", 1), ("after-response", 1 + frame(APPROVED).len())]
    {
        let simulator = playing(&format!("silence = \"{stage}\""));
        let mut terminal = Terminal::plain(&simulator);
        terminal.expect(ENQ);
        terminal.send(&[frame(FULL), vec![ACK]].concat());
        for _ in 0..heard {
            assert!(matches!(terminal.get(), Got::Byte(_)), "{stage}");
        }
        silent(&mut terminal);
        let released = if stage == "after-request" { 10_000 } else { 0 };
        assert_eq!(held(&simulator, VISA), released, "{stage}");
    }
}

#[test]
fn apply_decides_whether_an_unanswered_reversal_is_done() {
    let simulator = playing("silence = \"after-request\"\napply = true");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    terminal.send(&frame(FULL));
    silent(&mut terminal);
    assert_eq!(held(&simulator, VISA), 0);
    let simulator = playing("cut_at = 5\napply = false");
    assert_eq!(answered(&simulator).0.len(), 5);
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn bytes_drip_and_split() {
    let simulator = playing("drip_ms = 1");
    let before = Instant::now();
    assert_eq!(reverse(&simulator, FULL), APPROVED);
    assert!(before.elapsed() >= Duration::from_millis(90));
    assert_eq!(reverse(&playing("split = true"), FULL), APPROVED);
}

#[test]
fn every_stage_is_delayed() {
    let simulator = playing("delay_ms = 20");
    let before = Instant::now();
    assert_eq!(reverse(&simulator, FULL), APPROVED);
    assert!(before.elapsed() >= Duration::from_millis(5 * 20), "handshake, ENQ, ACK, response, EOT");
}

#[test]
fn a_response_is_cut_at_every_byte() {
    let whole = frame(APPROVED);
    for cut in [0, 1, 2, 40, whole.len() - 2, whole.len() - 1] {
        let simulator = playing(&format!("cut_at = {cut}"));
        assert_eq!(answered(&simulator), (whole[..cut].to_vec(), Got::End));
        assert_eq!(simulator.exchanges()[0].response(), &whole[..cut]);
    }
}

#[test]
fn responses_are_damaged() {
    let mut wrong = frame(APPROVED);
    *wrong.last_mut().unwrap() ^= 1;
    assert_eq!(answered(&playing("wrong_lrc = true")), with_eot(&wrong));
    assert_eq!(answered(&playing("garbage = \"DEAD beef\"")), with_eot(&[0xDE, 0xAD, 0xBE, 0xEF]));
    let noise = [&[0, 5, 6, 0x16], frame(APPROVED).as_slice()].concat();
    assert_eq!(answered(&playing("noise = \"00050616\"")), with_eot(&noise));
    assert_eq!(answered(&playing("empty_response = true")), with_eot(&[2, 3, 3]));
    assert_eq!(answered(&playing("short_response = 66")), with_eot(&frame(&APPROVED[..66])));
    let error = (b"502 - badly formatted".to_vec(), Got::End);
    assert_eq!(answered(&playing("gateway_error = \"502 - badly formatted\"")), error);
    let twice = [frame(APPROVED), frame(APPROVED)].concat();
    assert_eq!(answered(&playing("repeat_response = true")), with_eot(&twice));
}

#[test]
fn fields_of_the_response_are_overridden() {
    let response = reverse(
        &playing(
            "response_code = \"10\"\napproval_code = \"ZZ\"\nresponse_text = \"SOME\"\nsequence_number = \"9999\"\nrecord_format = \"X\"\nextra_group3 = [\"999NEW\"]",
        ),
        FULL,
    );
    assert_eq!(
        response,
        "X0.E599915155999910ZZ    082014131243SOME            0423217502302 123456789012345|S40U|020^999NEW"
    );
}

#[test]
fn requests_are_nakked() {
    let simulator = playing("nak = 2");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    for _ in 0..2 {
        terminal.send(&frame(FULL));
        terminal.expect(NAK);
    }
    terminal.send(&frame(FULL));
    terminal.expect(ACK);
    assert_eq!(terminal.frame(), frame(APPROVED));
    let answers: Vec<Answer> = simulator.exchanges().into_iter().map(|exchange| exchange.answer).collect();
    assert_eq!(answers, [Answer::Nak, Answer::Nak, Answer::Response(frame(APPROVED))]);
    assert_eq!(simulator.authorization(VISA).unwrap().reversals.len(), 1);

    let simulator = playing("nak_forever = true");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    for _ in 0..10 {
        terminal.send(&frame(FULL));
        terminal.expect(NAK);
    }
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn a_damaged_request_is_nakked_three_times() {
    let simulator = playing("");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    let mut damaged = frame(FULL);
    damaged[100] ^= 1;
    for _ in 0..3 {
        terminal.send(&damaged);
        terminal.expect(NAK);
    }
    terminal.send(&damaged);
    assert_eq!(terminal.get(), Got::End);
    assert!(simulator.exchanges().iter().all(|exchange| exchange.frame_error.is_some()));
    assert_eq!(held(&simulator, VISA), 10_000);
}

#[test]
fn ack_may_be_missing_on_both_sides() {
    let simulator = playing("no_ack = true\nack_wait_ms = 50");
    assert_eq!(mute(&simulator), with_eot(&frame(APPROVED)));
}

#[test]
fn a_nak_gets_the_response_once_more() {
    let mut wrong = frame(APPROVED);
    *wrong.last_mut().unwrap() ^= 1;
    for (toml, second) in [("", wrong.clone()), ("repeat_good = true", frame(APPROVED))] {
        let simulator = playing(&format!("wrong_lrc = true\n{toml}"));
        let mut terminal = Terminal::plain(&simulator);
        terminal.expect(ENQ);
        terminal.send(&frame(FULL));
        terminal.expect(ACK);
        assert_eq!(terminal.frame(), wrong);
        terminal.send(&[NAK]);
        assert_eq!(terminal.frame(), second);
        terminal.send(&[NAK]);
        assert_eq!(terminal.rest(), (vec![EOT], Got::End), "once, not twice");
        assert_eq!(simulator.authorization(VISA).unwrap().reversals.len(), 1);
    }
}

#[test]
fn parity_follows_the_request_or_the_scenario() {
    for (toml, request_even, answer_even) in [
        ("", false, false),
        ("", true, true),
        ("parity = \"on\"", false, true),
        ("parity = \"off\"", true, false),
    ] {
        let simulator = playing(toml);
        let mut terminal = Terminal::plain(&simulator);
        terminal.expect(ENQ);
        terminal.send(&if request_even { even(&frame(FULL)) } else { frame(FULL) });
        terminal.expect(ACK);
        let expected = if answer_even { even(&frame(APPROVED)) } else { frame(APPROVED) };
        assert_eq!(terminal.frame(), expected, "{toml} {request_even}");
        terminal.send(&[ACK]);
        terminal.expect(if answer_even { 0x84 } else { EOT });
        assert_eq!(simulator.exchanges()[0].even_parity, request_even);
    }
}

#[test]
fn a_mixture_of_parities_is_nakked() {
    let simulator = playing("");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    let mut mixed = even(&frame(FULL));
    mixed[0] = 2;
    terminal.send(&mixed);
    terminal.expect(NAK);
}

#[test]
fn the_end_is_eot_or_dle_eot_or_nothing() {
    for (eot, bytes) in [("eot", vec![4]), ("dle-eot", vec![0x10, 4]), ("none", vec![])] {
        let (got, end) = answered(&playing(&format!("eot = \"{eot}\"")));
        assert_eq!((&got[frame(APPROVED).len()..], end), (bytes.as_slice(), Got::End));
    }
}

#[test]
fn type_4_has_no_acks_and_keeps_the_connection() {
    let simulator = playing("");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    for (request, answer) in [("D4", "00"), ("D4", "79")] {
        terminal.send(&frame(&FULL.replacen("D0", request, 1)));
        let response = text(&terminal.frame());
        assert_eq!(&response[1..4], "E4.");
        assert_eq!(&response[18..20], answer);
    }
    silent(&mut terminal);
}

#[test]
fn interleaved_requests_are_answered_in_reverse() {
    let simulator = playing("interleave = 2");
    let mut terminal = Terminal::plain(&simulator);
    terminal.expect(ENQ);
    let first = FULL.replacen("D0", "D4", 1);
    terminal.send(&frame(&first));
    silent(&mut terminal);
    terminal.patience(PATIENCE);
    terminal.send(&frame(&first.replace("E000259", "E000359")));
    let numbers: Vec<String> = (0..2).map(|_| text(&terminal.frame())[14..18].to_owned()).collect();
    assert_eq!(numbers, ["0003", "0002"]);
}

#[test]
fn type_2_asks_for_the_next_request() {
    let simulator = playing("");
    let mut terminal = Terminal::plain(&simulator);
    for answer in ["00", "79"] {
        terminal.expect(ENQ);
        terminal.send(&frame(&FULL.replacen("D0", "D2", 1)));
        terminal.expect(ACK);
        assert_eq!(&text(&terminal.frame())[18..20], answer);
        terminal.send(&[ACK]);
    }
    terminal.expect(ENQ);
    terminal.send(&[EOT]);
    assert_eq!(terminal.get(), Got::End);
}

#[test]
fn a_debit_response_is_confirmed() {
    for (toml, ack) in [("", vec![]), ("confirmation = true", vec![ACK])] {
        let simulator = playing(toml);
        let mut terminal = Terminal::plain(&simulator);
        terminal.expect(ENQ);
        terminal.send(&frame(DEBIT));
        terminal.expect(ACK);
        terminal.frame();
        terminal.send(&[ack, frame("V0.999995        778899")].concat());
        terminal.expect(ACK);
        terminal.expect(EOT);
        let exchanges = simulator.exchanges();
        assert_eq!(exchanges[1].answer, Answer::Ack);
        assert_eq!(exchanges[1].field("trace_audit_number"), "778899");
    }
}

#[test]
fn each_connection_plays_its_own_entry() {
    let scenario = Scenario::parse("[[connection]]\nclose = \"before-enq\"\n[[connection]]\n").unwrap();
    let simulator = client::start_with(scenario);
    assert_eq!(Terminal::plain(&simulator).rest(), (vec![], Got::End));
    assert_eq!(reverse(&simulator, FULL), APPROVED);
    assert_eq!(&reverse(&simulator, FULL)[17..19], "79");
    assert_eq!(simulator.connections(), 3);
}

#[test]
fn many_terminals_at_once_release_once() {
    let simulator = start(Faults::default());
    let codes: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..8).map(|_| scope.spawn(|| reverse(&simulator, FULL)[17..19].to_owned())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(codes.iter().filter(|code| *code == "00").count(), 1);
    assert_eq!(codes.iter().filter(|code| *code == "79").count(), 7);
}
