use super::*;

const RULES: Rules =
    Rules { enq_wait: Duration::from_secs(15), acknowledge: true, ends_with_eot: true, even_parity: true };
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
        let mut run = Self::new(RULES);
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
    let mut run = Run::new(Rules { acknowledge: false, ends_with_eot: false, ..RULES });
    run.done();
    run.bytes(ENQ);
    run.done();
    assert_eq!(run.bytes(&answer()), Step::Show(answer()));
    assert_eq!(run.done(), Step::Answered(answer()));
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
