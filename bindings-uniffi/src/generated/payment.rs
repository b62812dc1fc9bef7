//! Mirrors of `littermate::payment`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{code, explained, input, union};

explained! {
    /// Whether a payment may be taken.
    PaymentDecision of littermate::payment::PaymentDecision {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: PaymentReason,
        /// The sentence for people, in English.
        detail: String,
        /// Whether it may be taken.
        allowed: bool,
    }
}

union! {
    /// Why a payment may be taken, or not.
    PaymentReason of littermate::payment::PaymentReason {
        /// The settings are set up.
        Ready,
        /// The settings are not set up.
        SettingsNotSetUp,
    }
}

code! {
    /// Whether the clinic's payment settings are set up. It can stand in the way, so it is always said.
    PaymentSettings of littermate::payment::PaymentSettings {
        /// They are.
        SetUp,
        /// They are not.
        NotSetUp,
    }
}

input! {
    /// Input of `payment.take`.
    PaymentTakeInput of littermate::payment::ops::PaymentTakeInput {
        /// Whether the clinic's payment settings are set up.
        settings: PaymentSettings,
    }
}
