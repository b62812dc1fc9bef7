//! Validation of a draft: parses its phone numbers and email address, and reports notices.

use std::fmt;

use macro_rules_attribute::apply;

use super::invariants::PartsOf;
use super::{Client, ClientDraft, ClientParts, PhoneDraft, PrimaryChange, invariants, settle};
use crate::explained::{Explain, explained};
use crate::limits;
use crate::lists;
use crate::model::clinic::Clinic;
use crate::model::conversation::{ActiveConversation, Conversation, ConversationState};
use crate::model::email::Email;
use crate::model::ids::ConversationId;
use crate::model::phone::{
    LineType, Phone, PhoneLabel, PhoneNumber, PhoneReader, PhoneText, Reading, Region, split_note,
};
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// Output of `clients.check`: the client and any notices.
#[apply(wire)]
#[output]
pub struct ClientsCheckOutput {
    /// The client that the draft describes.
    pub client: Client,
    /// Notices in the order of the draft. A notice does not prevent the draft from becoming a client.
    pub notices: Vec<DraftNotice>,
}

explained! {
    /// Something that the host should know about a draft. It is not an error.
    #[output]
    pub struct DraftNotice of DraftNoticeKind {
        /// JSON Pointer to the field, from the root of the input `{ clinic, draft }`.
        path: String,
    }
}

/// What the host should know about a draft.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum DraftNoticeKind {
    /// Not a valid phone number. It is stored as entered and marked invalid (CONTACT-16).
    PhoneInvalid,
    /// The draft contains this phone number more than once. The entries were combined into one.
    PhonesCombined,
    /// CONTACT-2: the client has one phone number only, so it was made primary.
    OnlyPhoneIsPrimary,
    /// CONTACT-2: the client has one phone number only, and staff unset it as primary. The client has no primary phone.
    NoPrimary,
    /// Not a valid email address. It is stored as entered and marked invalid (CONTACT-16).
    EmailInvalid,
}

impl Explain for DraftNoticeKind {
    fn rule(&self) -> Rule {
        match self {
            Self::PhoneInvalid | Self::PhonesCombined | Self::EmailInvalid => Rule::PhonesCompareInE164,
            Self::OnlyPhoneIsPrimary | Self::NoPrimary => Rule::AtMostOnePrimaryPhone,
        }
    }
}

impl fmt::Display for DraftNoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PhoneInvalid => {
                "Not a valid phone number. It is stored as entered, and messages cannot be sent to it."
            }
            Self::PhonesCombined => "Duplicate phone number. The entries were combined into one.",
            Self::EmailInvalid => {
                "Not a valid email address. It is stored as entered, and messages cannot be sent to it."
            }
            Self::OnlyPhoneIsPrimary => "The client's only phone became primary.",
            Self::NoPrimary => {
                "Staff unset the client's only phone as primary, so the client has no primary phone."
            }
        })
    }
}

impl DraftNoticeKind {
    fn at(self, path: String) -> DraftNotice {
        DraftNotice { rule: self.rule(), kind: self, path }
    }
}

impl ClientDraft {
    /// Validates the draft and returns a [`Client`], together with any notices. Phone numbers without a country code are parsed
    /// as numbers of the clinic's region.
    ///
    /// A phone number or an email address that is not valid is not an error: it is stored as entered, marked as
    /// invalid, and reported as a notice (CONTACT-16). Two entries of the same number become one. Paths are those of
    /// the input `{ clinic, draft }`.
    ///
    /// ```
    /// use littermate::{PhoneDraft, PhoneSource};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    ///
    /// let draft = Client::draft(facts)
    ///     .phone(PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow))
    ///     .phone(PhoneDraft::new("ask at the desk".parse()?, PhoneSource::Flow));
    /// let checked = draft.check(&clinic)?;
    /// assert_eq!(checked.client.phones()[0].key().as_str(), "+12025550114");
    /// assert_eq!(checked.client.phones()[1].key().as_str(), "raw:ask at the desk");
    /// assert_eq!(checked.notices[0].path, "/draft/phones/1/text");
    /// assert_eq!(checked.notices[0].rule.id(), "CONTACT-16");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once: more than one primary phone, a duplicate id, more than one active conversation, a clinic whose
    /// region is unknown, a list that is too long.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn check(self, clinic: &Clinic) -> Result<ClientsCheckOutput, Problems> {
        self.check_with(clinic, &crate::model::phone::Metadata)
    }

    /// Like `check`, with the caller's own phone number parser.
    ///
    /// # Errors
    ///
    /// As for `check`.
    pub fn check_with(
        self,
        clinic: &Clinic,
        reader: &dyn PhoneReader,
    ) -> Result<ClientsCheckOutput, Problems> {
        let mut problems = Collector::default();
        lists::check_length("/draft/phones", self.phones.len(), limits::PHONES, &mut problems);
        std::mem::take(&mut problems).finish()?;
        let mut notices = Vec::new();
        unknown_region("/clinic/region", clinic.region, reader, &mut problems);
        let ids = self.conversations.iter().map(|conversation| conversation.id.as_str());
        lists::check_ids("/draft/conversations", "/id", ids, &mut problems);
        let (active_conversation, archived_conversations) = split(self.conversations, &mut problems);
        let phones = read_phones(self.phones, clinic.region, reader, &mut notices);
        if invariants::has_two_primaries(&phones) {
            problems.push(|| invariants::two_primaries("/draft/phones"));
        }
        let email = self.email.as_ref().map(Email::read);
        if email.as_ref().is_some_and(|email| !email.valid) {
            notices.push(DraftNoticeKind::EmailInvalid.at("/draft/email".to_owned()));
        }
        let mut parts = ClientParts {
            id: self.id,
            clinic: self.clinic,
            status: self.status,
            pims: self.pims,
            name: self.name,
            email,
            phones,
            preferences: self.preferences,
            sync_overrides: self.sync_overrides,
            pets: self.pets,
            active_conversation,
            archived_conversations,
            loyalty_points: self.loyalty_points,
            memberships: self.memberships,
            payment_methods: self.payment_methods,
            merges: self.merges,
            undone_merges: self.undone_merges,
        };
        problems.under("/draft", |problems| invariants::problems(&parts, PartsOf::Draft, problems));
        problems.finish()?;
        let primary = match settle(&mut parts) {
            PrimaryChange::None => None,
            PrimaryChange::OnlyNumber(_) => Some(DraftNoticeKind::OnlyPhoneIsPrimary),
            PrimaryChange::StaysUnset(_) => Some(DraftNoticeKind::NoPrimary),
        };
        notices.extend(primary.map(|kind| kind.at("/draft/phones".to_owned())));
        Ok(ClientsCheckOutput { client: Client::from_checked(parts), notices })
    }
}

/// The active conversation (CONV-2), and the archived ones in order.
fn split(
    conversations: Vec<Conversation>,
    problems: &mut Collector,
) -> (ActiveConversation, Vec<ConversationId>) {
    let active = ActiveConversation::among(&conversations, "/draft/conversations", problems);
    let archived = conversations.into_iter().filter(|one| one.state == ConversationState::Archived);
    (active, archived.map(|one| one.id).collect())
}

fn read_phones(
    drafts: Vec<PhoneDraft>,
    region: Region,
    reader: &dyn PhoneReader,
    notices: &mut Vec<DraftNotice>,
) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.into_iter().enumerate() {
        let phone = read_phone(draft, region, reader);
        let path = || format!("/draft/phones/{index}/text");
        if matches!(phone.number, PhoneNumber::Invalid) {
            notices.push(DraftNoticeKind::PhoneInvalid.at(path()));
        }
        match phones.iter_mut().find(|known| known.same_number(&phone)) {
            None => phones.push(phone),
            Some(known) => {
                *known = known.joined_with(&phone);
                notices.push(DraftNoticeKind::PhonesCombined.at(path()));
            }
        }
    }
    phones
}

fn read_phone(draft: PhoneDraft, region: Region, reader: &dyn PhoneReader) -> Phone {
    let ReadNumber { number, derived_line, label } = read_number(&draft.text, region, reader);
    let (as_written, primary, source) = (draft.text, draft.primary, draft.source);
    Phone { as_written, number, label, derived_line, primary, source }
}

/// A phone number of a draft after parsing.
pub(crate) struct ReadNumber {
    pub(crate) number: PhoneNumber,
    /// The line type that the number's metadata show.
    pub(crate) derived_line: Option<LineType>,
    /// The note next to a valid number. The note next to an invalid number remains part of the text.
    pub(crate) label: Option<PhoneLabel>,
}

/// Parses a phone number as a number of the region (CONTACT-16).
pub(crate) fn read_number(text: &PhoneText, region: Region, reader: &dyn PhoneReader) -> ReadNumber {
    let (part, note) = split_note(text.as_str());
    match reader.read(&part, region) {
        Some(Reading { e164, extension, line_type, label }) => ReadNumber {
            number: PhoneNumber::Valid { e164, extension },
            derived_line: line_type,
            label: note.or(label),
        },
        None => ReadNumber { number: PhoneNumber::Invalid, derived_line: None, label: None },
    }
}

/// The problem of a clinic in a region whose phone numbers cannot be parsed.
pub(crate) fn unknown_region(
    path: &'static str,
    region: Region,
    reader: &dyn PhoneReader,
    problems: &mut Collector,
) {
    if !reader.knows(region) {
        problems.push(|| {
            let detail = format!("Phone numbers of region {region} cannot be parsed.");
            Problem::new(ProblemCode::NotOneOf, path, detail)
                .by(Rule::PhonesCompareInE164)
                .given(region.as_str())
        });
    }
}
