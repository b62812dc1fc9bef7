//! Mirrors of `littermate::payment`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{code, input, record};

record! {
    /// Whether a payment may be taken.
    PaymentDecision of littermate::payment::PaymentDecision {
        /// Whether it may.
        may: bool,
        /// Why, or why not.
        code: PaymentReason,
        /// The rule: PAY-1.
        rule: RuleId,
        /// An English sentence; where it may not, what to do.
        detail: String,
    }
}

code! {
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
