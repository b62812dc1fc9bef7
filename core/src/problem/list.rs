//! The problems of one input: the first hundred, and the number of the others.

use std::fmt;

use super::Problem;
use crate::count::Count;
use crate::limits;

/// The problems of one input in document order; at least one.
///
/// At most [`limits::PROBLEMS`] are listed; [`Problems::more`] is the number of the others. `Display` writes the total, then one
/// line per listed problem.
///
/// ```
/// use littermate::{ProblemCode, model::pet::Pet};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let rex = Pet::new("rex".parse()?, "Rex".parse()?, "Canine".parse()?);
/// let problems = Client::draft(facts).pet(rex.clone()).pet(rex).check(&clinic).unwrap_err();
/// assert_eq!(problems.count(), 1);
/// assert!(problems.to_string().starts_with("1 problem: /draft/pets/1/id: "));
/// for problem in &problems {
///     assert_eq!(problem.code, ProblemCode::DuplicateId);
///     assert_eq!(problem.given.as_deref(), Some("rex"));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    listed: Vec<Problem>,
    more: Count,
}

impl Problems {
    pub(crate) fn one(problem: Problem) -> Self {
        Self { listed: vec![problem], more: Count::default() }
    }

    /// Adds a prefix to all paths.
    pub(crate) fn under(mut self, prefix: &str) -> Self {
        for problem in &mut self.listed {
            problem.path.insert_str(0, prefix);
        }
        self
    }

    /// The listed problems in document order, at most [`limits::PROBLEMS`].
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.listed
    }

    /// Iterates over the listed problems in document order.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.listed.iter()
    }

    /// The number of problems, listed or not.
    #[must_use]
    pub fn count(&self) -> u64 {
        u64::try_from(self.listed.len()).unwrap_or(u64::MAX).saturating_add(self.more.get())
    }

    /// One line per listed problem, and a line with the number of the others.
    pub(crate) fn sentences(&self) -> String {
        let mut lines: Vec<String> = self.listed.iter().map(Problem::to_string).collect();
        match self.more.get() {
            0 => {}
            1 => lines.push("1 more problem is not listed.".to_owned()),
            more => lines.push(format!("{more} more problems are not listed.")),
        }
        lines.join("\n")
    }

    /// The number of problems that are not listed.
    #[must_use]
    pub const fn more(&self) -> Count {
        self.more
    }

    /// The listed problems, at most [`limits::PROBLEMS`].
    #[must_use]
    pub fn into_vec(self) -> Vec<Problem> {
        self.listed
    }

    /// The listed problems and the number of the others.
    pub(crate) fn into_parts(self) -> (Vec<Problem>, Count) {
        (self.listed, self.more)
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.listed.into_iter()
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl std::error::Error for Problems {}

/// The number of problems, then one line per listed problem.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.count() {
            1 => write!(f, "1 problem: {}", self.sentences()),
            count => write!(f, "{count} problems:\n{}", self.sentences()),
        }
    }
}

/// Collects the problems of one input. Beyond [`limits::PROBLEMS`], problems are counted without being built.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    listed: Vec<Problem>,
    more: Count,
}

impl Collector {
    /// Lists the problem, or counts it if the list is full.
    pub(crate) fn push(&mut self, problem: impl FnOnce() -> Problem) {
        if self.is_full() {
            self.more = self.more.and_one_more();
        } else {
            self.listed.push(problem());
        }
    }

    /// The listed problems together with the total.
    #[cfg(feature = "json")]
    pub(crate) fn of(mut self, total: Count) -> Self {
        let listed = u64::try_from(self.listed.len()).unwrap_or(u64::MAX);
        self.more = Count::new(total.get().saturating_sub(listed)).unwrap_or_default();
        self
    }

    /// Whether further problems are only counted.
    pub(crate) const fn is_full(&self) -> bool {
        self.listed.len() >= limits::PROBLEMS
    }

    /// The number of problems so far, listed or not.
    #[cfg(feature = "json")]
    pub(crate) const fn count(&self) -> (usize, Count) {
        (self.listed.len(), self.more)
    }

    /// Collects problems of a part of the input. Its path is formatted only if one of them is listed.
    pub(crate) fn under(&mut self, prefix: impl fmt::Display, collect: impl FnOnce(&mut Self)) {
        let before = self.listed.len();
        collect(self);
        if self.listed.len() > before {
            let prefix = prefix.to_string();
            for problem in self.listed.iter_mut().skip(before) {
                problem.path.insert_str(0, &prefix);
            }
        }
    }

    /// `Ok` if there are no problems.
    pub(crate) fn finish(self) -> Result<(), Problems> {
        match self.some() {
            None => Ok(()),
            Some(problems) => Err(problems),
        }
    }

    /// The value if there are no problems. A problem instead of the value is listed last.
    pub(crate) fn finish_with<T>(mut self, value: Result<T, Problem>) -> Result<T, Problems> {
        match value {
            Ok(value) => self.finish().map(|()| value),
            Err(problem) => {
                self.push(|| problem);
                let Self { listed, more } = self;
                Err(Problems { listed, more })
            }
        }
    }

    /// The problems, if any.
    pub(crate) fn some(self) -> Option<Problems> {
        let Self { listed, more } = self;
        (!listed.is_empty()).then_some(Problems { listed, more })
    }
}

#[cfg(test)]
mod tests {
    use super::{Collector, Problems};
    use crate::limits;
    use crate::problem::{Problem, ProblemCode};

    fn collected(count: usize) -> Result<(), Problems> {
        let mut found = Collector::default();
        for index in 0..count {
            found.push(|| {
                assert!(index < limits::PROBLEMS, "problem {index} is built and not listed");
                Problem::new(ProblemCode::TooShort, format!("/{index}"), "The string is empty.")
            });
        }
        found.finish()
    }

    #[test]
    fn the_first_hundred_are_listed_and_the_others_counted() {
        assert_eq!(collected(0), Ok(()));
        for (count, listed, more) in
            [(1, 1, 0), (99, 99, 0), (100, 100, 0), (101, 100, 1), (5_000, 100, 4_900)]
        {
            let problems = collected(count).unwrap_err();
            assert_eq!((problems.as_slice().len(), problems.more().get()), (listed, more));
            let paths: Vec<String> = (0..listed).map(|index| format!("/{index}")).collect();
            assert!(problems.iter().map(|problem| &problem.path).eq(&paths));
        }
    }

    #[test]
    fn the_last_line_says_how_many_more_there_are() {
        let last = |count| collected(count).unwrap_err().sentences().lines().next_back().unwrap().to_owned();
        assert_eq!(last(100), "/99: The string is empty.");
        assert_eq!(last(101), "1 more problem is not listed.");
        assert_eq!(last(102), "2 more problems are not listed.");
        assert_eq!(collected(102).unwrap_err().sentences().lines().count(), 101);
        assert_eq!(collected(1).unwrap_err().to_string(), "1 problem: /0: The string is empty.");
        assert!(
            collected(102).unwrap_err().to_string().starts_with("102 problems:\n/0: The string is empty.\n")
        );
    }

    #[test]
    fn paths_begin_with_the_prefix_of_their_part() {
        let problem = || Problem::new(ProblemCode::TooShort, "/id", "The string is empty.");
        let mut found = Collector::default();
        found.push(problem);
        found.under("/a", |found| {
            found.push(problem);
            found.under(7, |found| found.push(problem));
        });
        let problems = found.finish().unwrap_err().under("/whole");
        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["/whole/id", "/whole/a/id", "/whole/a7/id"]);
    }
}
