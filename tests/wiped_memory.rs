//! No card number stays behind in memory that was given back: an allocator looks through every block that is freed.
//! This is a program of its own, since it watches all threads.

use dpaymentssdk::TsysReversal;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The number as it is kept. Its first digits are looked for: a copy that was cut off counts too.
const NUMBER: &str = "4012888888881881";
const PART: &[u8] = b"40128888";

struct Watching;

static ARMED: AtomicBool = AtomicBool::new(false);
static FOUND: AtomicUsize = AtomicUsize::new(0);

// SAFETY: hands everything on to the system's allocator, and only reads from a block before it is freed.
// `realloc` is the default one, which frees the old block through `dealloc`.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise. Zeroed, so that all of it may be read later.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if ARMED.load(Ordering::Relaxed) {
            // SAFETY: the block is still allocated, and was all zeros at first.
            let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            if bytes.windows(PART.len()).any(|part| part == PART) {
                FOUND.fetch_add(1, Ordering::Relaxed);
            }
        }
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watching = Watching;

/// How many blocks with the number were freed during the work.
fn left_behind(work: impl FnOnce()) -> usize {
    FOUND.store(0, Ordering::Relaxed);
    ARMED.store(true, Ordering::Relaxed);
    work();
    ARMED.store(false, Ordering::Relaxed);
    FOUND.load(Ordering::Relaxed)
}

#[test]
fn a_card_number_leaves_no_copy() {
    assert_eq!(left_behind(|| drop(NUMBER.to_owned())), 1, "the allocator sees a copy");

    let reversal = TsysReversal::new();
    let set = |number: &str| reversal.set_card_number(number).unwrap();
    assert_eq!(left_behind(|| set("4012 8888-8888 1881")), 0, "setting it");
    reversal.set_merchant_name("A & B < C > D & E").unwrap();
    reversal.set_approval_code("TAS682").unwrap();
    assert_eq!(left_behind(|| drop(reversal.to_aggregate())), 0, "writing an aggregate");

    let split = "<a><CardNumber>4012<!-- -->8888<!-- -->8888<!-- -->1881</CardNumber></a>";
    let attribute = "<a CardNumber='4012888888881881'/>";
    for text in [split, attribute, "<a><Card><Number>4012888888881881</Number></Card></a>"] {
        assert_eq!(left_behind(|| reversal.parse_aggregate(text).unwrap()), 0, "reading {text}");
    }
    assert_eq!(left_behind(|| reversal.reset().unwrap()), 0, "forgetting it");
}
