//! The effect of opt-out and opt-in keywords on the entry of their number (CONTACT-10, CONTACT-11).

use crate::model::contact_book::TextOptOut;
use crate::model::ids::Keyword;
use crate::model::time::Instant;

impl TextOptOut {
    /// Whether the number is opted out.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped { .. })
    }

    /// The time of the last known keyword.
    #[must_use]
    pub const fn at(&self) -> Option<Instant> {
        match self {
            Self::None => None,
            Self::Stopped { at, .. } | Self::Lifted { at, .. } => Some(*at),
        }
    }

    /// The state after an opt-out keyword. A keyword from before the last opt-in changes nothing; at equal times the opt-out
    /// wins.
    #[must_use]
    pub fn after_stop(&self, at: Instant, keyword: Option<&Keyword>) -> Self {
        match self {
            Self::Lifted { at: lifted, .. } if at < *lifted => self.clone(),
            Self::Stopped { at: stopped, .. } if at <= *stopped => self.clone(),
            _ => Self::Stopped { at, keyword: keyword.cloned() },
        }
    }

    /// The state after an opt-in keyword. A keyword from before the last opt-out changes nothing. Its time is stored even without
    /// an opt-out, so that an earlier STOP that is delivered later changes nothing.
    #[must_use]
    pub fn after_start(&self, at: Instant, keyword: Option<&Keyword>) -> Self {
        match self {
            Self::Stopped { at: last, .. } | Self::Lifted { at: last, .. } if at <= *last => self.clone(),
            _ => Self::Lifted { at, keyword: keyword.cloned() },
        }
    }
}
