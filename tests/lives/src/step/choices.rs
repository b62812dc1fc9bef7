//! The choices of a merge step, and how a ticket is applied.

use serde::{Deserialize, Serialize};

use crate::naive::pool::Number;
use crate::naive::profile::ProfileId;

/// `null` omits a field, so that it takes its default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Choices {
    pub(crate) name: Option<Pick>,
    pub(crate) email: Option<Pick>,
    /// Indices into the phone numbers of both profiles, the opened profile's first; after settling: phone numbers of the pool.
    pub(crate) phones: Option<Vec<Number>>,
    /// Also chooses a phone number that neither profile has.
    pub(crate) stranger: bool,
    pub(crate) primary: Option<Number>,
    pub(crate) text: Option<bool>,
    pub(crate) email_switch: Option<bool>,
    pub(crate) carry: Carry,
    pub(crate) mobile: bool,
}

/// The profile whose value a merge takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Pick {
    Opened,
    Selected,
    /// A third profile, which is never offered.
    Stranger,
}

/// `policy: carry_opt_outs`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Carry {
    #[default]
    OffByDefault,
    Survivor,
    Either,
}

/// The merge record that is passed with a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RecordGiven {
    None,
    /// The record of this ticket, if it was applied.
    Own,
    /// The record of another ticket, if there is one.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ChainLink {
    pub(crate) selected: ProfileId,
    /// Settled only when the link is reached: depends on the phone numbers of the two profiles at that time.
    pub(crate) choices: Choices,
}
