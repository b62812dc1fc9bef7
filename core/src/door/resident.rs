//! What stays in memory between calls: read once, asked many times. For hosts behind a binding, to whom reading the same
//! clients again is most of the cost.

use super::decode::{decode, decode_at};
use super::refusal::Refusal;
use super::types::SearchListInput;
use crate::client::ClientFacts;
use crate::json;
use crate::merge::ops::{MergeInput, PlanOutput};
use crate::merge::{Choices, Merge, Search, Verdict};

/// Two profiles that may be merged. A choice is changed, and the plan asked for again.
#[derive(Debug)]
pub struct OpenedMerge(MergeInput);

/// The results of a search, asked for whichever profile is opened.
#[derive(Debug)]
pub struct SearchList(SearchListInput);

impl OpenedMerge {
    /// Reads an input of `merge.options`.
    ///
    /// # Errors
    /// As for `merge.options`: also where the two may not be merged.
    pub fn read(input: &str) -> Result<Self, Refusal> {
        let opened = Self(decode(input)?);
        opened.merge().check()?;
        Ok(opened)
    }

    /// The answer of `merge.options`.
    ///
    /// # Errors
    /// None that `read` let through.
    pub fn options(&self) -> Result<String, Refusal> {
        Ok(json::write(&self.merge().check()?.options()))
    }

    /// The answer of `merge.plan` with these choices. Paths are those of its input.
    ///
    /// # Errors
    /// As for `merge.plan`.
    pub fn plan(&self, choices: &str) -> Result<String, Refusal> {
        let choices: Choices = decode_at("/choices", choices)?;
        Ok(json::write(&PlanOutput::of(self.merge(), &choices)?))
    }

    fn merge(&self) -> Merge<'_> {
        let input = &self.0;
        Merge::between(&input.clinic, &input.opened, &input.selected, input.surface).policy(input.policy)
    }
}

impl SearchList {
    /// Reads the list: an input of `merge.search` without the opened profile.
    ///
    /// # Errors
    /// As for `merge.search`.
    pub fn read(input: &str) -> Result<Self, Refusal> {
        let input: SearchListInput = decode(input)?;
        Search::check(&input.results)?;
        Ok(Self(input))
    }

    /// How many results there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.results.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.results.is_empty()
    }

    /// Reads the facts of the profile that is opened. Paths are those of the input of `merge.search`.
    ///
    /// # Errors
    /// As for `merge.search`.
    pub fn opened(&self, facts: &str) -> Result<ClientFacts, Refusal> {
        decode_at("/opened", facts)
    }

    /// The answer for each result, in order, as bits.
    pub fn verdicts<'a>(&'a self, opened: &'a ClientFacts) -> impl ExactSizeIterator<Item = Verdict> {
        let search = self.search(opened);
        self.0.results.iter().map(move |result| search.verdict(result))
    }

    /// The answer for one result in words, as `merge.search` gives it; `None` where the list has no such index.
    #[must_use]
    pub fn explain(&self, opened: &ClientFacts, index: usize) -> Option<String> {
        let result = self.0.results.get(index)?;
        Some(json::write(&self.search(opened).explain(result)))
    }

    fn search<'a>(&'a self, opened: &'a ClientFacts) -> Search<'a> {
        Search::from(&self.0.clinic, opened, self.0.surface, self.0.policy)
    }
}
