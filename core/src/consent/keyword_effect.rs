//! What an opt-out or opt-in keyword makes of the entry of its number (CONTACT-10, CONTACT-11).

use crate::model::contact_book::TextOptOut;
use crate::model::ids::Keyword;
use crate::model::time::Instant;

impl TextOptOut {
    /// Whether an opt-out is in force.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped { .. })
    }

    /// When the last keyword that it knows of was sent.
    #[must_use]
    pub const fn at(&self) -> Option<Instant> {
        match self {
            Self::None => None,
            Self::Stopped { at, .. } | Self::Lifted { at, .. } => Some(*at),
        }
    }

    /// After an opt-out keyword. One that was sent before the last opt-in changes nothing; at equal times the opt-out wins.
    #[must_use]
    pub fn after_stop(&self, at: Instant, keyword: Option<&Keyword>) -> Self {
        match self {
            Self::Lifted { at: lifted, .. } if at < *lifted => self.clone(),
            Self::Stopped { at: stopped, .. } if at <= *stopped => self.clone(),
            _ => Self::Stopped { at, keyword: keyword.cloned() },
        }
    }

    /// After an opt-in keyword. One that was not sent after the last opt-out changes nothing. Its time is kept even where there
    /// was no opt-out, so that a STOP which was sent earlier and is delivered later changes nothing.
    #[must_use]
    pub fn after_start(&self, at: Instant, keyword: Option<&Keyword>) -> Self {
        match self {
            Self::Stopped { at: last, .. } | Self::Lifted { at: last, .. } if at <= *last => self.clone(),
            _ => Self::Lifted { at, keyword: keyword.cloned() },
        }
    }
}
