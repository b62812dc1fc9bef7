//! Cycles of arrows, and the order of files without cycles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::arrows::Arrows;

/// A strongly connected component: files that all depend on each other, directly or not.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Component {
    pub(crate) files: BTreeSet<String>,
    /// For each arrow between the files the shortest cycle through it, the shortest ones first. A cycle begins with its first
    /// file by name, which is not repeated at its end.
    pub(crate) cycles: Vec<Vec<String>>,
}

/// All components of two or more files.
pub(crate) fn components(arrows: &Arrows) -> Vec<Component> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (file.as_str(), reached_from(arrows, file))).collect();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let mut done = BTreeSet::new();
    let mut components = Vec::new();
    for (&file, targets) in &reached {
        if done.contains(file) || !targets.contains(file) {
            continue;
        }
        let files: BTreeSet<String> =
            targets.iter().filter(|other| leads(other, file)).map(|other| (*other).to_owned()).collect();
        done.extend(targets.iter().copied().filter(|other| files.contains(*other)));
        let cycles = cycles(arrows, &files);
        components.push(Component { files, cycles });
    }
    components
}

/// Sorts files so that each one comes after the files it uses; files without a fixed order are sorted by name. Files in a cycle
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

fn cycles(arrows: &Arrows, files: &BTreeSet<String>) -> Vec<Vec<String>> {
    let mut cycles = BTreeSet::new();
    for from in files {
        for to in targets(arrows, from).filter(|to| files.contains(*to)) {
            let mut cycle = shortest(arrows, to, from);
            let first = cycle.iter().enumerate().min_by_key(|(_, file)| **file).map_or(0, |(at, _)| at);
            cycle.rotate_left(first);
            cycles.insert((cycle.len(), cycle.into_iter().map(str::to_owned).collect()));
        }
    }
    cycles.into_iter().map(|(_, cycle)| cycle).collect()
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
        let files = |component: &Component| component.files.iter().cloned().collect::<String>();
        let cycles = |component: &Component| component.cycles.iter().map(|cycle| cycle.concat()).collect();
        components(&arrows(pairs)).iter().map(|component| (files(component), cycles(component))).collect()
    }

    #[test]
    fn arrows_without_a_cycle_have_no_component() {
        assert!(shown("a>b a>c b>d c>d").is_empty());
    }

    #[test]
    fn every_arrow_of_a_component_is_in_a_cycle() {
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
