//! Lists put in order, by one sort for all of them.
//!
//! The standard library's sort is compiled anew for every type that is sorted, about 8 KB of wasm each. This one sorts the
//! places of the list's items, whatever they are, and then moves the items.

use std::cmp::Ordering;

/// Puts a list in order. What compares equal stays in the order in which it was. n log n comparisons, or n where the list
/// is in order already.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let after = |one: usize, other: usize| {
        items.get(one).zip(items.get(other)).is_some_and(|(one, other)| compare(one, other).is_gt())
    };
    for (one, other) in swaps(sorted(items.len(), &after)) {
        items.swap(one, other);
    }
}

/// Every place from 0 on, in the order of what stands there.
fn sorted(length: usize, after: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    merge_sort(&mut places, &mut Vec::new(), after);
    places
}

fn merge_sort(places: &mut [usize], room: &mut Vec<usize>, after: &dyn Fn(usize, usize) -> bool) {
    if places.len() < 2 {
        return;
    }
    let (front, back) = places.split_at_mut(places.len() / 2);
    merge_sort(front, room, after);
    merge_sort(back, room, after);
    if front.last().zip(back.first()).is_none_or(|(last, first)| !after(*last, *first)) {
        return;
    }
    room.clear();
    let mut later = back.iter().copied().peekable();
    for place in front.iter().copied() {
        while let Some(next) = later.next_if(|next| after(place, *next)) {
            room.push(next);
        }
        room.push(place);
    }
    // What is left of the back is where it belongs.
    for (place, merged) in places.iter_mut().zip(room) {
        *place = *merged;
    }
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
