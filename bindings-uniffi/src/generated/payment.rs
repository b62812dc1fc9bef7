//! Mirrors of `littermate::payment`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{code, explained, input, union};

explained! {
    /// Whether a payment may be taken.
    PaymentDecision of littermate::payment::PaymentDecision {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: PaymentReason,
        /// The English sentence for people.
        detail: String,
        /// Whether a payment may be taken.
        allowed: bool,
    }
}

union! {
    /// Why a payment may or may not be taken.
    PaymentReason of littermate::payment::PaymentReason {
        /// The payment settings are set up.
        Ready,
        /// The payment settings are not set up.
        SettingsNotSetUp,
    }
}

code! {
    /// Whether the clinic's payment settings are set up. Required: it can block a payment.
    PaymentSettings of littermate::payment::PaymentSettings {
        /// The payment settings are complete.
        SetUp,
        /// The payment settings are missing or incomplete.
        NotSetUp,
    }
}

input! {
    /// Input of `payment.take`: the state of the payment settings.
    PaymentTakeInput of littermate::payment::ops::PaymentTakeInput {
        /// Whether the clinic's payment settings are set up.
        settings: PaymentSettings,
    }
}
