//! An index of the strings of a list, for lookup and for finding duplicates.
//!
//! It is a sorted list rather than a hash table: it needs no random keys, has no slow worst case, and the lists of one client are
//! short.

mod hashed;

use crate::order;

pub(crate) use hashed::HashedTextIndex;

/// The strings of a list with their positions, sorted.
pub(crate) struct TextIndex<'a>(Vec<(&'a str, usize)>);

impl<'a> TextIndex<'a> {
    pub(crate) fn of(mut texts: impl Iterator<Item = &'a str>) -> Self {
        Self::read(&mut texts)
    }

    /// Not generic over the list, so that it is compiled once.
    fn read(texts: &mut dyn Iterator<Item = &'a str>) -> Self {
        let mut places: Vec<(&str, usize)> = texts.zip(0..).collect();
        order::sort_by(&mut places, |one, other| one.0.cmp(other.0));
        Self(places)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The first position of a string.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        let first = self.0.partition_point(|(known, _)| *known < text);
        self.0.get(first).filter(|(known, _)| *known == text).map(|(_, place)| *place)
    }

    /// All positions of a string, in the order of the list.
    pub(crate) fn all(&self, text: &str) -> impl Iterator<Item = usize> {
        let first = self.0.partition_point(|(known, _)| *known < text);
        self.0.iter().skip(first).take_while(move |(known, _)| *known == text).map(|(_, place)| *place)
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// The duplicates with their positions, in the order of the list.
    pub(crate) fn again(&self) -> Vec<(&'a str, usize)> {
        let pairs = self.0.iter().zip(self.0.iter().skip(1));
        let mut again: Vec<_> = pairs.filter(|(one, next)| one.0 == next.0).map(|(_, next)| *next).collect();
        order::sort_by(&mut again, |one, other| one.1.cmp(&other.1));
        again
    }
}

#[cfg(test)]
mod tests {
    use super::TextIndex;

    #[test]
    fn the_first_place_counts_and_the_others_are_again() {
        let places = TextIndex::of(["b", "a", "b", "", "a", "b"].into_iter());
        assert_eq!(["a", "b", "", "c"].map(|text| places.find(text)), [Some(1), Some(0), Some(3), None]);
        assert_eq!(places.again(), [("b", 2), ("a", 4), ("b", 5)]);
        assert!(places.has("b") && !places.has("ba"));
    }

    #[test]
    fn nothing_is_in_an_empty_list() {
        let places = TextIndex::of(std::iter::empty());
        assert!(!places.has("") && places.again().is_empty());
    }
}
