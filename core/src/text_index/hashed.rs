//! An index for a list that may contain a million unsorted strings.

use std::hash::{DefaultHasher, Hasher};

use crate::order;

/// The strings of a long list with their positions, sorted by hash, then by string, then by position.
///
/// The hash has no random key, so that equal inputs always cost the same. Strings chosen to collide cost no more than a binary
/// search.
pub(crate) struct HashedTextIndex<'a> {
    entries: Vec<(u64, &'a str, usize)>,
    /// For each value of the leading bits of a hash, the position where its entries begin.
    starts: Vec<usize>,
    shift: u32,
}

impl<'a> HashedTextIndex<'a> {
    pub(crate) fn of(texts: impl Iterator<Item = &'a str>) -> Self {
        Self::by(texts, hash)
    }

    fn by(texts: impl Iterator<Item = &'a str>, hash: fn(&str) -> u64) -> Self {
        let mut entries: Vec<_> = texts.zip(0..).map(|(text, place)| (hash(text), text, place)).collect();
        entries.sort_unstable();
        let bits = entries.len().next_power_of_two().trailing_zeros();
        let mut places = Self { entries, starts: Vec::new(), shift: u64::BITS.saturating_sub(bits) };
        for (place, (hash, ..)) in places.entries.iter().enumerate() {
            let first_bits = places.first_bits(*hash);
            if places.starts.len() <= first_bits {
                places.starts.resize(first_bits.saturating_add(1), place);
            }
        }
        places
    }

    fn first_bits(&self, hash: u64) -> usize {
        hash.checked_shr(self.shift).and_then(|bits| usize::try_from(bits).ok()).unwrap_or_default()
    }

    /// The first position of a string in the list.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        self.find_by(text, hash)
    }

    fn find_by(&self, text: &str, hash: fn(&str) -> u64) -> Option<usize> {
        let hash = hash(text);
        let bits = self.first_bits(hash);
        let start = *self.starts.get(bits)?;
        let end = self.starts.get(bits.saturating_add(1)).copied().unwrap_or(self.entries.len());
        let same_bits = self.entries.get(start..end)?;
        let first = same_bits.partition_point(|(known, other, _)| (*known, *other) < (hash, text));
        same_bits.get(first).filter(|(_, other, _)| *other == text).map(|(.., place)| *place)
    }

    /// The duplicates with their positions, in the order of the list.
    pub(crate) fn again(&self) -> Vec<(&'a str, usize)> {
        let pairs = self.entries.iter().zip(self.entries.iter().skip(1));
        let repeated = pairs.filter(|((_, one, _), (_, next, _))| one == next);
        let mut again: Vec<_> = repeated.map(|(_, (_, text, place))| (*text, *place)).collect();
        order::sort_by(&mut again, |one, other| one.1.cmp(&other.1));
        again
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{HashedTextIndex, hash};
    use crate::text_index::TextIndex;

    #[test]
    fn as_the_sorted_index_whatever_the_hash_is() {
        const HASHES: [fn(&str) -> u64; 4] = [hash, |_| 0, |_| u64::MAX, |text| hash(text) & 3];
        for length in [0, 1, 2, 3, 100, 1_000] {
            let texts: Vec<String> = (0..length).map(|index| (index * 7 % 613 % 401).to_string()).collect();
            let sorted = TextIndex::of(texts.iter().map(String::as_str));
            for by in HASHES {
                let hashed = HashedTextIndex::by(texts.iter().map(String::as_str), by);
                assert_eq!(hashed.again(), sorted.again());
                for asked in (0..700).map(|number| number.to_string()) {
                    assert_eq!(hashed.find_by(&asked, by), sorted.find(&asked), "{asked} of {length}");
                }
            }
        }
    }
}
