//! Lists put in order, by one sort for all of them.
//!
//! The standard library's sort is compiled anew for every type that is sorted, about 8 KB of wasm each. Here it is compiled
//! once: it sorts the places of a list's items, whatever they are, and then the items are moved.

use std::cmp::Ordering;

/// Puts a list in order. What compares equal stays in the order in which it was. n log n comparisons, or n where the list
/// is in order already.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let compare = |one: usize, other: usize| match items.get(one).zip(items.get(other)) {
        Some((one, other)) => compare(one, other),
        None => Ordering::Equal,
    };
    for (one, other) in swaps(sorted(items.len(), &compare)) {
        items.swap(one, other);
    }
}

/// Every place from 0 on, in the order of what stands there; none where they are in order already.
fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if (0..length).zip(1..length).all(|(one, next)| compare(one, next).is_le()) {
        return Vec::new();
    }
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// The swaps, to be made one after the other, that bring to every place what stands at the place named there.
fn swaps(mut from: Vec<usize>) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    for start in 0..from.len() {
        let mut at = start;
        // A place that has been filled names itself.
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

    /// Numbers in no order, the same in every run; few different ones, so that many are equal.
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
