//! Why an option of step 2 cannot be changed.

use macro_rules_attribute::apply;

use super::phrases::channel;
use crate::model::ids::ClientId;
use crate::model::phone::PhoneKey;
use crate::model::preferences::Channel;
use crate::problem::ProblemCode;
use crate::rule::Rule;
use crate::wire::wire;

/// Why an option cannot be changed.
#[apply(wire)]
pub struct Lock {
    /// The rule.
    pub rule: Rule,
    /// The error that a choice against it gives.
    pub code: ProblemCode,
    /// An English sentence.
    pub detail: String,
}

impl Lock {
    /// MERGE-22: the name is that of the profile in the PIMS.
    pub(super) fn name(survivor: &ClientId) -> Self {
        let detail = format!("The name is that of {survivor}, which is in the PIMS.");
        Self { rule: Rule::Merge22, code: ProblemCode::NameLocked, detail }
    }

    /// MERGE-22: the email address is that of the profile in the PIMS, or none.
    pub(super) fn email(survivor: &ClientId) -> Self {
        let detail = format!(
            "The email address is that of {survivor}, which is in the PIMS; where it has none, there is none."
        );
        Self { rule: Rule::Merge22, code: ProblemCode::EmailLocked, detail }
    }

    /// The client opted out in the portal: of the survivor by MERGE-26, of the other by MERGE-27.
    pub(super) fn portal_opt_out(rule: Rule, of: Channel, client: &ClientId) -> Self {
        let detail = format!(
            "Client {client} opted out of {} in the portal; only the client can switch it on.",
            channel(of)
        );
        Self { rule, code: ProblemCode::ChannelOptedOut, detail }
    }

    /// MERGE-27: a STOP came from the number that would be primary.
    pub(super) fn keyword_opt_out(phone: &PhoneKey) -> Self {
        let detail = format!(
            "The client texted STOP from {}; only START from that number lifts it.",
            phone.readable()
        );
        Self { rule: Rule::Merge27, code: ProblemCode::ChannelOptedOut, detail }
    }
}
