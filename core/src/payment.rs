//! Taking a payment (PAY-1), from the document on the client profile.

#[cfg(feature = "json")]
pub mod ops;

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, wire};

/// Whether the clinic's payment settings are set up. It can stand in the way, so it is always said.
#[apply(code)]
pub enum PaymentSettings {
    /// They are.
    SetUp,
    /// They are not.
    NotSetUp,
}

/// Why a payment may be taken, or not.
#[apply(code)]
pub enum PaymentReason {
    /// The settings are set up.
    Ready,
    /// The settings are not set up.
    SettingsNotSetUp,
}

/// Whether a payment may be taken.
#[apply(wire)]
pub struct PaymentDecision {
    /// Whether it may.
    pub may: bool,
    /// Why, or why not.
    pub code: PaymentReason,
    /// The rule: PAY-1.
    pub rule: Rule,
    /// An English sentence; where it may not, what to do.
    pub detail: String,
}

impl PaymentSettings {
    /// Whether a payment may be taken with these settings.
    #[must_use]
    pub fn take(self) -> PaymentDecision {
        let (code, detail) = match self {
            Self::SetUp => (PaymentReason::Ready, "A payment can be taken."),
            Self::NotSetUp => (
                PaymentReason::SettingsNotSetUp,
                "Set up the clinic's payment settings before taking a payment.",
            ),
        };
        let may = matches!(code, PaymentReason::Ready);
        PaymentDecision { may, code, rule: Rule::Pay1, detail: detail.to_owned() }
    }
}
