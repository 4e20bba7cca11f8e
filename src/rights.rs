//! Whether somebody with fewer rights may have chosen the environment of this process.

/// Whether this program runs with rights that its caller does not have (setuid, setgid, capabilities). Where that
/// cannot be read, it counts as yes.
pub fn are_gained() -> bool {
    std::fs::read("/proc/self/auxv").map_or(true, |vector| says_secure(&vector))
}

/// Whether the vector that the kernel gives a program, pairs of words, has an `AT_SECURE` other than 0, or none.
fn says_secure(vector: &[u8]) -> bool {
    const AT_SECURE: usize = 23;
    const WORD: usize = size_of::<usize>();
    let word = |bytes: &[u8]| bytes.try_into().map(usize::from_ne_bytes).unwrap_or_default();
    let mut pairs = vector.chunks_exact(2 * WORD).map(|pair| (word(&pair[..WORD]), word(&pair[WORD..])));
    pairs.find(|(key, _)| *key == AT_SECURE).is_none_or(|(_, secure)| secure != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_gained_unless_the_kernel_says_no() {
        let vector = |words: &[usize]| words.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<u8>>();
        for (words, gained) in [
            (&[6, 4096, 23, 0, 0, 0][..], false),
            (&[23, 1, 0, 0], true),
            (&[16, 23, 23, 1], true),
            (&[16, 23, 0, 0], true),
            (&[23], true),
            (&[], true),
        ] {
            assert_eq!(says_secure(&vector(words)), gained, "{words:?}");
        }
    }
}
