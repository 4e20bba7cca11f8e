use super::*;

const RULES: Rules = Rules {
    enq_wait: Duration::from_secs(15),
    acknowledge: true,
    link_control: true,
    even_parity: true,
    confirm: false,
};
const ENQ: &[u8] = &[frame::ENQ];
const ACK: &[u8] = &[frame::ACK];
const NAK: &[u8] = &[0x95];
const EOT: &[u8] = &[0x10, 0x84];

fn answer() -> Zeroizing<Vec<u8>> {
    frame::seal(b"E0.some answer")
}

fn damaged() -> Zeroizing<Vec<u8>> {
    let mut bytes = answer();
    *bytes.last_mut().unwrap() ^= 1;
    bytes
}

/// A dialogue whose clock stands still.
struct Run(Dialogue);

impl Run {
    fn new(rules: Rules) -> Self {
        Self(Dialogue::new(rules))
    }
    fn step(&mut self, input: Input) -> Step {
        self.0.advance(Duration::ZERO, input)
    }
    fn bytes(&mut self, bytes: &[u8]) -> Step {
        self.step(Input::Bytes(bytes))
    }
    fn done(&mut self) -> Step {
        self.step(Input::Done)
    }
    /// A dialogue that has just sent its request.
    fn after_request() -> Self {
        Self::after_request_with(RULES)
    }
    fn after_request_with(rules: Rules) -> Self {
        let mut run = Self::new(rules);
        assert_eq!(run.done(), Step::Receive(Some(RULES.enq_wait)));
        assert_eq!(run.bytes(ENQ), Step::SendRequest);
        assert_eq!(run.done(), Step::Receive(None));
        run
    }
}

#[test]
fn the_whole_dialogue() {
    let mut run = Run::after_request();
    assert_eq!(run.bytes(ACK), Step::Receive(None));
    assert_eq!(run.bytes(&frame::add_parity(&answer())), Step::Show(answer()));
    assert_eq!(run.done(), Step::SendControl(frame::ACK));
    assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(EOT), Step::Answered(answer()));
}

#[test]
fn everything_in_one_read_and_one_byte_at_a_time() {
    let stream: Vec<u8> = [ACK, &answer(), EOT].concat();
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&stream), Step::Show(answer()));
    assert_eq!(run.done(), Step::SendControl(frame::ACK));
    assert_eq!(run.done(), Step::Answered(answer()));

    let mut run = Run::after_request();
    let (last, rest) = stream[..stream.len() - EOT.len()].split_last().unwrap();
    for byte in rest {
        assert_eq!(run.bytes(&[*byte]), Step::Receive(None));
    }
    assert_eq!(run.bytes(&[*last]), Step::Show(answer()));
}

#[test]
fn without_enq_the_request_goes_out_when_the_wait_is_over() {
    let mut run = Run::new(RULES);
    assert_eq!(run.done(), Step::Receive(Some(RULES.enq_wait)));
    assert_eq!(run.bytes(b"\x00\x16"), Step::Receive(Some(RULES.enq_wait)));
    assert_eq!(run.step(Input::Elapsed), Step::SendRequest);
    let mut run = Run::new(Rules { enq_wait: Duration::ZERO, ..RULES });
    assert_eq!(run.done(), Step::SendRequest);
}

#[test]
fn closing_is_told_apart() {
    let mut run = Run::new(RULES);
    run.done();
    assert_eq!(run.step(Input::Closed), Step::Failed(Fault::ClosedBeforeRequest));

    let mut run = Run::after_request();
    assert_eq!(run.step(Input::Closed), Step::Failed(Fault::ClosedAfterRequest));

    let mut run = Run::after_request();
    assert_eq!(run.bytes(EOT), Step::Failed(Fault::ClosedAfterRequest));

    for length in 1..answer().len() {
        let mut run = Run::after_request();
        assert_eq!(run.bytes(&answer()[..length]), Step::Receive(None));
        assert_eq!(run.step(Input::Closed), Step::Failed(Fault::Cut), "after {length} bytes");
    }
    let mut run = Run::after_request();
    run.bytes(b"502 - badly formatted packet");
    let fault = Fault::Gateway("502 - badly formatted packet".to_owned());
    assert_eq!(run.step(Input::Closed), Step::Failed(fault));
}

#[test]
fn a_frame_before_the_request_is_refused() {
    let mut run = Run::new(RULES);
    run.done();
    assert_eq!(run.bytes(&answer()), Step::Failed(Fault::EarlyResponse));
}

#[test]
fn the_request_is_repeated_only_for_nak_and_three_times_at_most() {
    let mut run = Run::after_request();
    for _ in 1..MOST_SENDS {
        assert_eq!(run.bytes(NAK), Step::SendRequest);
        assert_eq!(run.done(), Step::Receive(None));
    }
    assert_eq!(run.bytes(NAK), Step::Failed(Fault::Refused));

    let mut run = Run::after_request();
    assert_eq!(run.bytes(ACK), Step::Receive(None));
    assert_eq!(run.bytes(NAK), Step::Failed(Fault::Refused));

    let mut run = Run::after_request();
    assert_eq!(run.bytes(ENQ), Step::Receive(None));
}

#[test]
fn a_damaged_answer_is_asked_for_once_more() {
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&damaged()), Step::Show(damaged()));
    assert_eq!(run.done(), Step::SendControl(0x95));
    assert_eq!(run.done(), Step::Receive(None));
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::SendControl(frame::ACK));

    for end in [Input::Closed, Input::Bytes(EOT)] {
        let mut run = Run::after_request();
        run.bytes(&damaged());
        run.done();
        run.done();
        assert_eq!(run.step(end), Step::Failed(Fault::Damaged));
    }
    let mut run = Run::after_request();
    run.bytes(&damaged());
    run.done();
    run.done();
    run.bytes(&damaged());
    assert_eq!(run.done(), Step::Failed(Fault::Damaged));
}

#[test]
fn interleaved_mode_neither_acknowledges_nor_waits() {
    let mut run = Run::new(Rules { acknowledge: false, link_control: false, ..RULES });
    run.done();
    run.bytes(ENQ);
    run.done();
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::Answered(answer()));
}

#[test]
fn in_interleaved_mode_nak_does_not_send_the_request_again() {
    let interleaved = Rules { acknowledge: false, link_control: false, ..RULES };
    let mut run = Run::after_request_with(interleaved);
    assert_eq!(run.bytes(NAK), Step::Receive(None));
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    let mut run = Run::after_request_with(interleaved);
    assert_eq!(run.bytes(NAK), Step::Receive(None));
    assert_eq!(run.step(Input::Closed), Step::Failed(Fault::ClosedAfterRequest));
    // A terminal that sends no ACK of its own still hears the host's NAK.
    let mut run = Run::after_request_with(Rules { acknowledge: false, ..RULES });
    assert_eq!(run.bytes(NAK), Step::SendRequest);
}

#[test]
fn the_end_may_be_missing() {
    for end in [Input::Closed, Input::Elapsed] {
        let mut run = Run::after_request();
        run.bytes(&answer());
        run.done();
        run.done();
        assert_eq!(run.step(end), Step::Answered(answer()));
    }
}

#[test]
fn an_endless_answer_is_given_up() {
    let mut run = Run::after_request();
    let mut bytes = vec![frame::STX];
    bytes.resize(frame::MAX_FRAME + 1, b'A');
    assert_eq!(run.bytes(&bytes), Step::Failed(Fault::Oversize));
}

#[test]
fn what_is_no_frame_is_garbage() {
    let garbage: &[u8] = &[0xff, 0xfe, 0x00, 0x41];
    for end in [Input::Closed, Input::Bytes(EOT)] {
        let mut run = Run::after_request();
        assert_eq!(run.bytes(ACK), Step::Receive(None));
        assert_eq!(run.bytes(garbage), Step::Receive(None));
        assert_eq!(run.step(end), Step::Failed(Fault::Garbage));
    }
}

/// A dialogue that has acknowledged its answer and is about to confirm it.
fn confirming() -> Run {
    let mut run = Run::after_request_with(Rules { confirm: true, ..RULES });
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::SendControl(frame::ACK));
    assert_eq!(run.done(), Step::SendConfirmation(answer()));
    run
}

#[test]
fn an_answer_is_confirmed_after_its_ack_and_then_the_end_is_awaited() {
    let mut run = confirming();
    assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(ACK), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(EOT), Step::Answered(answer()));
}

#[test]
fn what_happens_to_a_confirmation_changes_nothing_about_the_answer() {
    for end in [Input::Closed, Input::Elapsed, Input::Bytes(EOT), Input::Bytes(ENQ)] {
        let mut run = confirming();
        assert!(run.0.is_answered());
        run.done();
        assert!(run.0.is_answered());
        assert_eq!(run.step(end), Step::Answered(answer()));
    }
}

#[test]
fn a_confirmation_is_repeated_for_nak_and_three_times_at_most() {
    let mut run = confirming();
    for _ in 1..MOST_SENDS {
        assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
        assert_eq!(run.bytes(NAK), Step::SendConfirmation(answer()));
    }
    assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(NAK), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.step(Input::Elapsed), Step::Answered(answer()));
}

#[test]
fn only_a_good_answer_is_confirmed_and_only_while_the_host_is_there() {
    let mut run = Run::after_request_with(Rules { confirm: true, ..RULES });
    assert_eq!(run.bytes(&damaged()), Step::Show(damaged()));
    assert_eq!(run.done(), Step::SendControl(0x95));
    run.done();
    assert_eq!(run.step(Input::Closed), Step::Failed(Fault::Damaged));

    let mut run = Run::after_request_with(Rules { confirm: true, ..RULES });
    run.bytes(&answer());
    assert_eq!(run.step(Input::Closed), Step::SendControl(frame::ACK));
    assert_eq!(run.done(), Step::Answered(answer()));

    let interleaved = Rules { confirm: true, acknowledge: false, link_control: false, ..RULES };
    let mut run = Run::after_request_with(interleaved);
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::SendConfirmation(answer()));
    assert_eq!(run.done(), Step::Answered(answer()));
}

#[test]
fn a_host_that_asks_for_the_next_request_has_ended_this_one() {
    let mut run = Run::after_request();
    run.bytes(&answer());
    run.done();
    assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(ENQ), Step::Answered(answer()));
}

#[test]
fn a_nak_after_the_answer_sends_nothing_again() {
    let mut run = Run::after_request();
    run.bytes(&answer());
    run.done();
    run.done();
    assert_eq!(run.bytes(NAK), Step::Receive(Some(EOT_WAIT)));
    assert_eq!(run.bytes(EOT), Step::Answered(answer()));
}

#[test]
fn the_first_of_several_frames_counts() {
    let other = frame::seal(b"E0.another answer");
    for second in [answer(), other, damaged()] {
        let mut run = Run::after_request();
        let stream = [ACK, answer().as_slice(), second.as_slice(), EOT].concat();
        assert_eq!(run.bytes(&stream), Step::Show(answer()));
        assert_eq!(run.done(), Step::SendControl(frame::ACK));
        assert_eq!(run.done(), Step::Answered(answer()));
    }
    // The repeat of a damaged answer may be there before the NAK has left.
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&[damaged().as_slice(), answer().as_slice()].concat()), Step::Show(damaged()));
    assert_eq!(run.done(), Step::SendControl(0x95));
    assert_eq!(run.done(), Step::Show(answer()));
}

#[test]
fn every_ending_of_the_host_is_understood() {
    for end in [&[0x04][..], &[0x84], &[0x10, 0x04], &[0x90, 0x84], &[0x10, 0x84], &[0x00, 0x16, 0x04]] {
        let mut run = Run::after_request();
        run.bytes(&answer());
        run.done();
        run.done();
        assert_eq!(run.bytes(end), Step::Answered(answer()), "{end:02X?}");
    }
    for end in [&[0x04][..], &[0x84], &[0x10, 0x04], &[0x90, 0x84]] {
        let mut run = Run::after_request();
        assert_eq!(run.bytes(end), Step::Failed(Fault::ClosedAfterRequest), "{end:02X?}");
        let mut run = Run::new(RULES);
        run.done();
        assert_eq!(run.bytes(end), Step::Failed(Fault::ClosedBeforeRequest), "{end:02X?}");
    }
}

#[test]
fn stray_control_bytes_before_the_answer_do_nothing() {
    let mut tried = 0;
    for byte in (0x00..=0xFF).filter(|byte| byte & 0x7F < 0x20) {
        // These mean something: STX, EOT, NAK.
        if matches!(byte & 0x7F, 0x02 | 0x04 | 0x15) {
            continue;
        }
        let mut run = Run::after_request();
        assert_eq!(run.bytes(&[byte]), Step::Receive(None), "{byte:02X}");
        assert_eq!(run.bytes(&answer()), Step::Show(answer()), "{byte:02X}");
        tried += 1;
    }
    assert_eq!(tried, 58);
}

#[test]
fn the_answer_is_read_in_every_parity() {
    let with_parity = frame::add_parity(&answer());
    let (start, end) = with_parity.split_at(5);
    let mixed = [start, &answer()[5..]].concat();
    let marked: Vec<u8> = answer().iter().map(|byte| byte | 0x80).collect();
    assert!(!end.is_empty());
    for bytes in [&answer()[..], &with_parity, &mixed, &marked] {
        let mut run = Run::after_request();
        assert_eq!(run.bytes(bytes), Step::Show(answer()), "{bytes:02X?}");
        assert_eq!(run.done(), Step::SendControl(frame::ACK));
    }
    // The check character may look like any control byte.
    for body in 0..=255u8 {
        let text = format!("E0.{body:08b}{}", char::from(b'A' + body % 26));
        let sealed = frame::seal(text.as_bytes());
        for bytes in [sealed.clone(), frame::add_parity(&sealed)] {
            let mut run = Run::after_request();
            assert_eq!(run.bytes(&bytes), Step::Show(sealed.clone()));
        }
    }
}

#[test]
fn no_byte_in_front_of_the_request_sends_it_but_enq() {
    for byte in 0x00..=0xFFu8 {
        let mut run = Run::new(RULES);
        run.done();
        let step = run.bytes(&[byte]);
        match byte & 0x7F {
            0x05 => assert_eq!(step, Step::SendRequest, "{byte:02X}"),
            0x04 => assert_eq!(step, Step::Failed(Fault::ClosedBeforeRequest), "{byte:02X}"),
            _ => assert_eq!(step, Step::Receive(Some(RULES.enq_wait)), "{byte:02X}"),
        }
    }
}

#[test]
fn without_acknowledgement_a_damaged_answer_is_final() {
    let mut run = Run::after_request_with(Rules { acknowledge: false, ..RULES });
    assert_eq!(run.bytes(&damaged()), Step::Show(damaged()));
    assert_eq!(run.done(), Step::Failed(Fault::Damaged));
    let mut run = Run::after_request_with(Rules { acknowledge: false, ..RULES });
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::Receive(Some(EOT_WAIT)));
}

#[test]
fn what_came_before_the_request_is_no_reaction_to_it() {
    // NAKs in the same read as ENQ refuse nothing.
    let mut run = Run::new(RULES);
    run.done();
    assert_eq!(run.bytes(&[ENQ, NAK, NAK, ACK].concat()), Step::SendRequest);
    assert_eq!(run.done(), Step::Receive(None));
    assert_eq!(run.bytes(NAK), Step::SendRequest, "an ACK from before the request takes nothing");
    // A frame, whole or begun, cannot be the answer.
    for early in [answer().to_vec(), answer()[..5].to_vec()] {
        let mut run = Run::new(RULES);
        run.done();
        assert_eq!(run.bytes(&[ENQ, &early].concat()), Step::Failed(Fault::EarlyResponse));
    }
    let mut run = Run::new(RULES);
    run.done();
    run.bytes(&answer()[..5]);
    assert_eq!(run.step(Input::Elapsed), Step::Failed(Fault::EarlyResponse));
}

#[test]
fn naks_in_one_read_refuse_one_request() {
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&[NAK, NAK, NAK].concat()), Step::SendRequest);
    assert_eq!(run.done(), Step::Receive(None));
    // What follows a NAK in the same read counts more: the host has the request.
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&[NAK, &answer()].concat()), Step::Show(answer()));
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&[NAK, ACK].concat()), Step::Receive(None));
    let mut run = Run::after_request();
    assert_eq!(run.bytes(&[NAK, &answer()[..4]].concat()), Step::Receive(None));
}

#[test]
fn a_host_that_keeps_talking_does_not_stretch_a_wait() {
    let late = RULES.enq_wait + Duration::from_secs(1);
    let mut dialogue = Dialogue::new(RULES);
    dialogue.advance(Duration::ZERO, Input::Done);
    assert_eq!(dialogue.advance(late, Input::Bytes(&[0x16])), Step::SendRequest);
    let mut run = Run::after_request();
    run.bytes(&answer());
    run.done();
    run.done();
    let late = EOT_WAIT + Duration::from_secs(1);
    assert_eq!(run.0.advance(late, Input::Bytes(&[0x16])), Step::Answered(answer()));
}
