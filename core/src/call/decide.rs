//! Placing a call: the phone to call, whether to ask about recording, and the caller ID (CALL-1, CALL-2).

use std::fmt;

use macro_rules_attribute::apply;

use super::phone::CallNumber;
use crate::explained::{Explain, explained, list};
use crate::model::phone::{E164, Phone, PhoneKey};
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::{code, union};

/// The caller ID of the clinic. Required: a missing one blocks the call.
#[apply(union)]
pub enum CallerId {
    /// The clinic has no number that calls can be placed from.
    None,
    /// The clinic has a number that calls can be placed from.
    Clinic {
        /// The number in E.164, shown to the client as the caller ID.
        number: E164,
    },
}

/// The answer of the user who places the call to the question whether to record it.
#[apply(code)]
pub enum RecordingAnswer {
    /// The user has not been asked yet.
    NotAsked,
    /// Staff answered: record the call.
    Record,
    /// The user answered: do not record the call.
    DoNotRecord,
}

/// The announcement that the client hears on answering.
#[apply(code)]
#[output]
pub enum Announcement {
    /// The client hears that the call is recorded.
    CallIsRecorded,
    /// No announcement: the call is not recorded.
    Nothing,
}

/// What the host must do to place a call.
#[apply(union)]
#[output]
pub enum CallAction {
    /// CALL-1: ask whether to record, then call the operation again with the answer. No call is placed before that.
    AskWhetherToRecord,
    /// CALL-2: no call can be placed, since the clinic has no caller ID.
    SetUpCallerId,
    /// CALL-1: the client cannot be called, since the profile has no valid phone.
    NoValidPhone,
    /// CALL-1: no valid phone is primary. Let staff choose one, then call the operation again with it.
    ChoosePhone {
        /// The client's valid phones, in the order of the profile.
        phones: Vec<PhoneKey>,
    },
    /// The call can be placed now.
    Place {
        /// CALL-1: the phone to call: the client's primary one, or the one that staff chose.
        phone: PhoneKey,
        /// CALL-2: the clinic's number, shown to the client.
        caller_id: E164,
        /// CALL-1: whether the whole call is recorded.
        recorded: bool,
        /// CALL-1: the announcement that the client hears on answering.
        announcement: Announcement,
    },
}

explained! {
    /// Output of `call.place`: what the host must do, and the rule.
    #[output]
    pub struct CallDecision of CallAction;
}

impl Explain for CallAction {
    fn rule(&self) -> Rule {
        match self {
            Self::AskWhetherToRecord
            | Self::NoValidPhone
            | Self::ChoosePhone { .. }
            | Self::Place { recorded: true, .. } => Rule::CallPlacementAndRecording,
            Self::SetUpCallerId | Self::Place { recorded: false, .. } => Rule::ClinicCallerId,
        }
    }
}

impl fmt::Display for CallAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AskWhetherToRecord => {
                f.write_str("Ask whether to record the call. Recording cannot be started later.")
            }
            Self::SetUpCallerId => {
                f.write_str("Set up a caller ID for the clinic. Without one, no call can be placed.")
            }
            Self::NoValidPhone => {
                f.write_str("The client cannot be called: the client has no valid phone number.")
            }
            Self::ChoosePhone { phones } => {
                let phones: Vec<String> = phones.iter().map(PhoneKey::readable).collect();
                write!(
                    f,
                    "None of the client's valid phones is primary. Choose the phone to call: {}.",
                    list(&phones)
                )
            }
            Self::Place { phone, caller_id, recorded, .. } => {
                let then = if *recorded {
                    "Record the call, and announce the recording when the client answers."
                } else {
                    "Do not record the call."
                };
                let phone = phone.readable();
                write!(f, "Call {phone} with the clinic's caller ID, {caller_id}. {then}")
            }
        }
    }
}

impl CallerId {
    /// Decides how to place a call to a client with these phones (CALL-1, CALL-2). The client sees the clinic's number, whoever
    /// places the call. `chosen` is the phone that staff chose if no valid phone is primary.
    ///
    /// ```
    /// use littermate::call::{Announcement, CallAction, CallerId, RecordingAnswer};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let caller_id = CallerId::Clinic { number: "+12025550100".parse()? };
    /// let decision = caller_id.decide(client.phones(), None, RecordingAnswer::NotAsked)?;
    /// assert_eq!(decision.kind, CallAction::AskWhetherToRecord);
    ///
    /// let decision = caller_id.decide(client.phones(), None, RecordingAnswer::Record)?;
    /// let expected = CallAction::Place {
    ///     phone: "+12025550114".parse()?,
    ///     caller_id: "+12025550100".parse()?,
    ///     recorded: true,
    ///     announcement: Announcement::CallIsRecorded,
    /// };
    /// assert_eq!(decision.kind, expected);
    /// assert_eq!(decision.rule.id(), "CALL-1");
    ///
    /// let decision = caller_id.decide(&[], None, RecordingAnswer::Record)?;
    /// assert_eq!(decision.kind, CallAction::NoValidPhone);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`CallNumber::of`].
    pub fn decide(
        &self,
        phones: &[Phone],
        chosen: Option<&PhoneKey>,
        answer: RecordingAnswer,
    ) -> Result<CallDecision, Problems> {
        let number = CallNumber::of(phones, chosen)?;
        let Self::Clinic { number: caller_id } = self else { return Ok(CallAction::SetUpCallerId.into()) };
        let phone = match number {
            CallNumber::To(phone) => phone,
            CallNumber::Choose(phones) => return Ok(CallAction::ChoosePhone { phones }.into()),
            CallNumber::None => return Ok(CallAction::NoValidPhone.into()),
        };
        let (recorded, announcement) = match answer {
            RecordingAnswer::NotAsked => return Ok(CallAction::AskWhetherToRecord.into()),
            RecordingAnswer::Record => (true, Announcement::CallIsRecorded),
            RecordingAnswer::DoNotRecord => (false, Announcement::Nothing),
        };
        Ok(CallAction::Place { phone, caller_id: caller_id.clone(), recorded, announcement }.into())
    }
}
