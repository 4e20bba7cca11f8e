//! A thread that waits for ever is a deadlock, which loom reports.

use crate::net::{Answer, Interrupt};
use crate::spec;
use crate::sync::{Arc, Condvar, Mutex};
use loom::thread;
use std::time::Duration;

/// What a poll does with its wake-ups: one that comes before the wait is kept.
struct Poll {
    woken: Mutex<bool>,
    changed: Condvar,
}

impl Poll {
    fn new() -> Arc<Self> {
        Arc::new(Self { woken: Mutex::new(false), changed: Condvar::new() })
    }

    fn wake(&self) {
        *self.woken.lock() = true;
        self.changed.notify_all();
    }

    fn collect(&self) {
        let mut woken = self.woken.lock();
        self.changed.wait_while(&mut woken, |woken| !*woken);
        *woken = false;
    }
}

/// The wait of a connection: register, look, sleep, as `TcpTransport::wait` does.
fn wait(poll: &Arc<Poll>, interrupt: &Interrupt, is_ready: impl Fn() -> bool) {
    let waker = Arc::clone(poll);
    let _watch = interrupt.watch(move || waker.wake());
    while !interrupt.is_set() && !is_ready() {
        poll.collect();
    }
}

#[test]
fn a_wait_for_the_network_ends() {
    loom::model(|| {
        let (interrupt, poll) = (Interrupt::new(), Poll::new());
        interrupt.arm();
        let other = interrupt.clone();
        let thread = thread::spawn(move || other.trigger());
        wait(&poll, &interrupt, || false);
        assert!(interrupt.check().is_err_and(|error| error.is(spec::EINTR)));
        thread.join().unwrap();
    });
}

#[test]
fn the_next_wait_ends_when_the_one_before_had_its_data() {
    loom::model(|| {
        let (interrupt, poll) = (Interrupt::new(), Poll::new());
        let ready = Arc::new(Mutex::new(false));
        let (other, network, data) = (interrupt.clone(), Arc::clone(&poll), Arc::clone(&ready));
        let thread = thread::spawn(move || {
            *data.lock() = true;
            network.wake();
            other.trigger();
        });
        wait(&poll, &interrupt, || *ready.lock());
        wait(&poll, &interrupt, || false);
        assert!(interrupt.is_set());
        thread.join().unwrap();
    });
}

#[test]
fn two_who_interrupt_do_not_disturb_each_other() {
    loom::model(|| {
        let (interrupt, poll) = (Interrupt::new(), Poll::new());
        let threads =
            [interrupt.clone(), interrupt.clone()].map(|other| thread::spawn(move || other.trigger()));
        wait(&poll, &interrupt, || false);
        assert!(interrupt.is_set());
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}

#[test]
fn a_wait_for_the_resolver_ends_with_an_answer_or_the_interrupt() {
    for timeout in [None, Some(Duration::from_secs(1))] {
        loom::model(move || {
            let (interrupt, answer) = (Interrupt::new(), Arc::new(Answer::new()));
            let (found, waker) = (Arc::clone(&answer), Arc::clone(&answer));
            let _watch = interrupt.watch(move || waker.wake());
            let resolver = thread::spawn(move || found.put(7));
            let other = interrupt.clone();
            let thread = thread::spawn(move || other.trigger());
            let result = answer.wait(timeout, &interrupt);
            assert!(result == Some(7) || interrupt.is_set());
            resolver.join().unwrap();
            thread.join().unwrap();
        });
    }
}

#[test]
fn a_resolver_that_never_answers_is_left_behind() {
    loom::model(|| {
        let (interrupt, answer) = (Interrupt::new(), Arc::new(Answer::<u32>::new()));
        let waker = Arc::clone(&answer);
        let _watch = interrupt.watch(move || waker.wake());
        let other = interrupt.clone();
        let thread = thread::spawn(move || other.trigger());
        assert_eq!(answer.wait(None, &interrupt), None);
        thread.join().unwrap();
    });
}

#[test]
fn whoever_sees_the_call_run_interrupts_this_call() {
    loom::model(|| {
        let (interrupt, poll) = (Interrupt::new(), Poll::new());
        let running = Arc::new(Mutex::new(false));
        let (other, seen) = (interrupt.clone(), Arc::clone(&running));
        let thread = thread::spawn(move || {
            let runs = *seen.lock();
            other.trigger();
            runs
        });
        // As `reverse` begins: armed before anybody can see that it runs.
        {
            let mut running = running.lock();
            interrupt.arm();
            *running = true;
        }
        let was_seen = thread.join().unwrap();
        if was_seen {
            wait(&poll, &interrupt, || false);
            assert!(interrupt.is_set());
        }
    });
}

#[test]
fn an_object_that_is_closed_never_waits_again() {
    loom::model(|| {
        let (interrupt, poll) = (Interrupt::new(), Poll::new());
        let other = interrupt.clone();
        let thread = thread::spawn(move || other.close());
        interrupt.arm();
        wait(&poll, &interrupt, || false);
        thread.join().unwrap();
        interrupt.arm();
        assert!(interrupt.is_set());
    });
}
