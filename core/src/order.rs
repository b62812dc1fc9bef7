//! Sorting of lists, with one sort routine for all types.
//!
//! The standard library's sort is compiled for every sorted type, about 8 KB of wasm each. This one is compiled once: it sorts
//! indices and then moves the items.

use std::cmp::Ordering;

/// Sorts a list. The sort is stable and takes O(n log n) comparisons, or O(n) if the list is sorted already.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let compare = |one: usize, other: usize| match items.get(one).zip(items.get(other)) {
        Some((one, other)) => compare(one, other),
        None => Ordering::Equal,
    };
    for (one, other) in swaps(sorted(items.len(), &compare)) {
        items.swap(one, other);
    }
}

/// The indices from 0 in sorted order, or none if the items are sorted already.
fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if (0..length).zip(1..length).all(|(one, next)| compare(one, next).is_le()) {
        return Vec::new();
    }
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// The swaps that bring the items into the order of these indices.
fn swaps(mut from: Vec<usize>) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    for start in 0..from.len() {
        let mut at = start;
        // An index that has been filled refers to itself.
        while let Some(next) = from.get_mut(at).map(|next| std::mem::replace(next, at))
            && next != start
        {
            swaps.push((at, next));
            at = next;
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::sort_by;

    /// Unsorted numbers, the same in every run, with many duplicates.
    fn numbers(length: usize, seed: u32) -> Vec<(u32, usize)> {
        let mut state = seed;
        let next = |place| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((state >> 16) % 50, place)
        };
        (0..length).map(next).collect()
    }

    #[test]
    fn as_the_standard_library_sorts() {
        for length in (0..70).chain([1_000, 4_097]) {
            for seed in 0..20 {
                let mut ours = numbers(length, seed);
                let mut theirs = ours.clone();
                sort_by(&mut ours, |one, other| one.0.cmp(&other.0));
                theirs.sort_by_key(|number| number.0);
                assert_eq!(ours, theirs);
                sort_by(&mut ours, |one, other| other.0.cmp(&one.0));
                theirs.sort_by_key(|number| std::cmp::Reverse(number.0));
                assert_eq!(ours, theirs);
            }
        }
    }
}
