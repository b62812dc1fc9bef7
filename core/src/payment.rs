//! Taking a payment (PAY-1), from the document on the client profile.

#[cfg(feature = "json")]
pub mod ops;

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::{code, union};

/// Whether the clinic's payment settings are set up. Required: it can block a payment.
#[apply(code)]
pub enum PaymentSettings {
    /// The payment settings are complete.
    SetUp,
    /// The payment settings are missing or incomplete.
    NotSetUp,
}

/// Why a payment may or may not be taken.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum PaymentReason {
    /// The payment settings are set up.
    Ready,
    /// The payment settings are not set up.
    SettingsNotSetUp,
}

explained! {
    /// Whether a payment may be taken.
    #[output]
    pub struct PaymentDecision of PaymentReason {
        /// Whether a payment may be taken.
        allowed: bool,
    }
}

impl Explain for PaymentReason {
    fn rule(&self) -> Rule {
        Rule::PaymentSettingsRequired
    }
}

impl fmt::Display for PaymentReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ready => "A payment can be taken.",
            Self::SettingsNotSetUp => "Set up the clinic's payment settings before taking a payment.",
        })
    }
}

impl From<PaymentReason> for PaymentDecision {
    fn from(kind: PaymentReason) -> Self {
        Self { rule: kind.rule(), allowed: matches!(kind, PaymentReason::Ready), kind }
    }
}

impl PaymentSettings {
    /// Decides whether a payment may be taken (PAY-1).
    ///
    /// ```
    /// use littermate::payment::PaymentSettings;
    ///
    /// assert!(PaymentSettings::SetUp.take().allowed);
    /// assert!(!PaymentSettings::NotSetUp.take().allowed);
    /// ```
    #[must_use]
    pub fn take(self) -> PaymentDecision {
        match self {
            Self::SetUp => PaymentReason::Ready.into(),
            Self::NotSetUp => PaymentReason::SettingsNotSetUp.into(),
        }
    }
}
