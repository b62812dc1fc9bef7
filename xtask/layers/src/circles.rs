//! Circles of arrows, and the order of files without circles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::arrows::Arrows;

/// A strongly connected component: files that all depend on each other, directly or not.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Knot {
    pub(crate) files: BTreeSet<String>,
    /// For each arrow between the files the shortest circle through it, the shortest ones first. A circle begins with its first
    /// file by name, which is not repeated at its end.
    pub(crate) circles: Vec<Vec<String>>,
}

/// All knots of two or more files.
pub(crate) fn knots(arrows: &Arrows) -> Vec<Knot> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (file.as_str(), reached_from(arrows, file))).collect();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let mut done = BTreeSet::new();
    let mut knots = Vec::new();
    for (&file, targets) in &reached {
        if done.contains(file) || !targets.contains(file) {
            continue;
        }
        let files: BTreeSet<String> =
            targets.iter().filter(|other| leads(other, file)).map(|other| (*other).to_owned()).collect();
        done.extend(targets.iter().copied().filter(|other| files.contains(*other)));
        let circles = circles(arrows, &files);
        knots.push(Knot { files, circles });
    }
    knots
}

/// Sorts files so that each one comes after the files it uses; files without a fixed order are sorted by name. Files in a circle
/// are omitted.
pub(crate) fn bottom_first<'a>(files: &BTreeSet<&'a str>, arrows: &Arrows) -> Vec<&'a str> {
    let mut left = files.clone();
    let mut order = Vec::new();
    let uses_none = |file: &str, left: &BTreeSet<&str>| !targets(arrows, file).any(|to| left.contains(to));
    while let Some(next) = left.iter().copied().find(|file| uses_none(file, &left)) {
        left.remove(next);
        order.push(next);
    }
    order
}

fn targets<'a>(arrows: &'a Arrows, from: &str) -> impl Iterator<Item = &'a str> {
    arrows.get(from).into_iter().flat_map(|targets| targets.keys().map(String::as_str))
}

fn reached_from<'a>(arrows: &'a Arrows, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = targets(arrows, from).collect();
    while let Some(file) = next.pop() {
        if reached.insert(file) {
            next.extend(targets(arrows, file));
        }
    }
    reached
}

fn circles(arrows: &Arrows, files: &BTreeSet<String>) -> Vec<Vec<String>> {
    let mut circles = BTreeSet::new();
    for from in files {
        for to in targets(arrows, from).filter(|to| files.contains(*to)) {
            let mut circle = shortest(arrows, to, from);
            let first = circle.iter().enumerate().min_by_key(|(_, file)| **file).map_or(0, |(at, _)| at);
            circle.rotate_left(first);
            circles.insert((circle.len(), circle.into_iter().map(str::to_owned).collect()));
        }
    }
    circles.into_iter().map(|(_, circle)| circle).collect()
}

/// The files on a shortest path, both ends included. Empty if there is no path.
fn shortest<'a>(arrows: &'a Arrows, from: &'a str, to: &str) -> Vec<&'a str> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = VecDeque::from([from]);
    while let Some(file) = next.pop_front() {
        if file == to {
            let mut way = vec![file];
            while let Some(&last) = way.last().filter(|last| **last != from).and_then(|last| before.get(last))
            {
                way.push(last);
            }
            way.reverse();
            return way;
        }
        for target in targets(arrows, file) {
            if target != from && !before.contains_key(target) {
                before.insert(target, file);
                next.push_back(target);
            }
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrows(pairs: &str) -> Arrows {
        let mut arrows = Arrows::new();
        for (from, to) in pairs.split(' ').filter_map(|pair| pair.split_once('>')) {
            arrows.entry(from.to_owned()).or_default().entry(to.to_owned()).or_default();
        }
        arrows
    }

    fn shown(pairs: &str) -> Vec<(String, Vec<String>)> {
        let files = |knot: &Knot| knot.files.iter().cloned().collect::<String>();
        let circles = |knot: &Knot| knot.circles.iter().map(|circle| circle.concat()).collect();
        knots(&arrows(pairs)).iter().map(|knot| (files(knot), circles(knot))).collect()
    }

    #[test]
    fn arrows_without_a_circle_have_no_knot() {
        assert!(shown("a>b a>c b>d c>d").is_empty());
    }

    #[test]
    fn every_arrow_of_a_knot_is_in_a_circle() {
        assert_eq!(shown("b>a a>b"), [("ab".to_owned(), vec!["ab".to_owned()])]);
        let expected = [
            ("abcd".to_owned(), vec!["bc".to_owned(), "abcd".to_owned()]),
            ("xy".to_owned(), vec!["xy".to_owned()]),
        ];
        assert_eq!(shown("a>b b>c c>b c>d d>a x>y y>x d>x"), expected);
    }

    #[test]
    fn files_come_after_those_that_they_use() {
        let arrows = arrows("a>c a>b b>d");
        assert_eq!(bottom_first(&BTreeSet::from(["a", "b", "c", "d"]), &arrows), ["c", "d", "b", "a"]);
        assert_eq!(bottom_first(&BTreeSet::from(["a", "b"]), &arrows), ["b", "a"]);
    }
}
