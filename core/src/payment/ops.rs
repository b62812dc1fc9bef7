//! The operation on payments.

use macro_rules_attribute::apply;

use super::{PaymentDecision, PaymentSettings};
use crate::api::operations;
use crate::wire::wire;

/// Input of `payment.take`: the state of the payment settings.
#[apply(wire)]
pub struct PaymentTakeInput {
    /// Whether the clinic's payment settings are set up.
    pub settings: PaymentSettings,
}

operations! {
    /// Decides whether a payment may be taken.
    ///
    /// It may if the clinic's payment settings are set up (PAY-1).
    TakePayment = "payment.take" as takePayment: PaymentTakeInput => PaymentDecision, |input, _| {
        Ok(input.settings.take())
    };
}
