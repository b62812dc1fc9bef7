//! Taking a payment (PAY-1).

use crate::mirror::{code, record};
use crate::words::RuleId;

code! {
    /// Whether the clinic's payment settings are set up. It can stand in the way, so it is always said.
    PaymentSettings of littermate::payment::PaymentSettings {
        /// They are.
        SetUp,
        /// They are not.
        NotSetUp,
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
