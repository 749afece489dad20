//! Numbers that look random and are the same each time (`SplitMix64`, <https://prng.di.unimi.it/splitmix64.c>).

/// Where the sequence has got to.
pub(crate) struct Random(u64);

impl Random {
    /// The sequence of this number.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where that is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let next = usize::try_from(self.next() >> 1).unwrap_or(usize::MAX);
        next.checked_rem(end).unwrap_or(0)
    }

    /// One of these, if there are any.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}
