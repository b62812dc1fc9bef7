//! The operations on keywords and opt-outs.

use macro_rules_attribute::apply;

use super::{Answered, KeywordReading, KeywordSets, OptEvent, OptOuts};
use crate::api::operations;
use crate::model::client::Client;
use crate::model::ids::MessageText;
use crate::wire::wire;

/// Input of `contact.keyword`.
#[apply(wire)]
pub struct KeywordInput {
    /// The message as the client sent it.
    pub text: MessageText,
    /// Whether texts to that number are off by the client's own opt-out, by keyword or in the portal.
    pub opted_out: bool,
    /// What the message answers.
    pub answers: Answered,
    /// The clinic's keywords, in place of the usual ones. May be left out.
    #[serde(default)]
    pub keywords: KeywordSets,
}

/// Input of `contact.opt-outs`.
#[apply(wire)]
pub struct OptOutsInput {
    /// The profile.
    pub client: Client,
    /// Its events, all that there are, in any order; at most 100,000.
    pub events: Vec<OptEvent>,
    /// The clinic's keywords, in place of the usual ones. May be left out.
    #[serde(default)]
    pub keywords: KeywordSets,
}

operations! {
    /// What a text message is: a keyword, or an ordinary message.
    ///
    /// Without keywords, those that carriers in North America ask for. `optedOut` says whether texts to that number are off by
    /// the client's own opt-out, by keyword or in the portal (CONTACT-11).
    ReadKeyword = "contact.keyword" as readKeyword: KeywordInput => KeywordReading, |input, _| {
        let KeywordInput { text, opted_out, answers, keywords } = input;
        keywords.validate().map_err(|problems| problems.under("/keywords"))?;
        Ok(keywords.read(text.as_str(), opted_out, answers))
    };
    /// Folds the events of a client to the opt-outs that stand.
    ///
    /// All events that there are, in any order; at most 100,000. Without keywords, those that carriers in North America ask
    /// for (CONTACT-10, CONTACT-11).
    FoldOptOuts = "contact.opt-outs" as foldOptOuts: OptOutsInput => OptOuts, |input, _| {
        let OptOutsInput { client, events, keywords } = input;
        Ok(keywords.fold(&client, &events)?)
    };
}
