//! The output of an operation, in types that the model and any system share.

use std::collections::BTreeSet;

use super::pool::{Email, Name, Number};
use super::profile::{MergeId, ProfileId, RecordId, Time};

/// A problem or blocker: its stable code, and the profile it concerns if the code is reported per profile.
pub(crate) type Code = (&'static str, Option<ProfileId>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Notice {
    OnlyNumberIsPrimary,
    NoPrimary,
    NoNumbersLeft,
    ValidEmailDropped,
    PimsHasNoEmail,
    NoNumberKept,
    InvalidPrimary,
    UnsetPrimaryDefaulted,
    StopLeftBehind,
    RetiredTextOptOut,
    RetiredEmailOptOut,
    LikelyDuplicatePets,
    SharedPetStatusDiffers,
    PaymentSourceHasNone,
    SeveralProfilesLifted,
    AppointmentMayBeMeant,
    MayBeOptOut,
    PetGone,
    MethodsCannotReturn,
    WrittenPetsCannotReturn,
}

/// A value that an output lists as lost (MERGE-31).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Loss {
    Name(Name),
    Email(Email),
    Number(Number),
    Push,
    Nps,
    Membership(usize),
}

/// Effects of MERGE-33 to MERGE-39, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    UpdateSurvivor,
    MovePets,
    WriteBackPets,
    PaymentMethods,
    RenameConversations,
    MoveConversation,
    Retire,
}

/// The channels of a message, and whether it has a portal link (CONTACT-12, CONTACT-13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Channels {
    pub(crate) text: bool,
    pub(crate) email: bool,
    pub(crate) push: bool,
    pub(crate) portal: bool,
    pub(crate) link: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    OptOutConfirmed,
    OptInConfirmed,
    Help,
    None,
}

/// One checkbox or switch of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Checkbox {
    pub(crate) on: bool,
    /// Whether the viewer cannot change it.
    pub(crate) locked: bool,
}

/// The contact options of one client (CONTACT-17), or its account page (PORTAL-11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    /// Each is `None` if the viewer does not see it.
    pub(crate) text: Option<Checkbox>,
    pub(crate) email: Option<Checkbox>,
    pub(crate) push: Option<Checkbox>,
    pub(crate) nps: Option<Checkbox>,
    /// Whether an opt-out of texts is in effect: of a phone number, or by the client's switch.
    pub(crate) opted_out: bool,
    /// The client's phone numbers that have opted out, in the order of the profile.
    pub(crate) stopped: Vec<Number>,
    pub(crate) seen: Seen,
}

/// Facts that only one of the two viewers sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seen {
    ByStaff {
        /// Whether the client's own switch is among the sources of the opt-out of texts.
        by_switch: bool,
        /// The primary phone number, and whether it can receive texts.
        primary: Option<(Number, bool)>,
    },
    ByClient {
        name: Name,
        email: Option<Email>,
        numbers: Vec<Number>,
        primary: Option<Number>,
    },
}

/// The channels of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Text,
    Email,
    Push,
    Portal,
}

/// A channel and a rule against it; without a channel, a rule against the whole message.
pub(crate) type Why = (Way, &'static str);

/// Facts of an output that must be equal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The merge that was carried out, or replayed, with its first stamp.
    pub(crate) merge: Option<(MergeId, Time)>,
    pub(crate) replay: bool,
    /// The number of steps that a chain carried out.
    pub(crate) chain_done: Option<usize>,
    pub(crate) channels: Option<Channels>,
    /// Every rule against a channel of a message (CONTACT-12).
    pub(crate) suppressed: BTreeSet<Why>,
    /// The phone numbers that are suggested in place of a primary that cannot receive texts (CONTACT-5).
    pub(crate) textable: Vec<Number>,
    pub(crate) reply: Option<Reply>,
    /// Profiles whose text opt-out an inbound START lifted.
    pub(crate) lifted: BTreeSet<ProfileId>,
    /// The conversation of a chat, and whether it is new.
    pub(crate) chat: Option<(usize, bool)>,
    pub(crate) view: Option<View>,
    pub(crate) resolved: Option<ProfileId>,
    /// Two profiles whose records were merged in the PIMS (CONTACT-22).
    pub(crate) to_be_merged: Option<(ProfileId, ProfileId)>,
    /// The unlinked record that replaced a removed one.
    pub(crate) to_be_linked: Option<RecordId>,
}

/// An output in the types of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) refused: bool,
    /// The reasons for an error, for the early end of a chain, or against the merge that a removed record requires.
    pub(crate) codes: BTreeSet<Code>,
    pub(crate) notices: BTreeSet<Notice>,
    pub(crate) losses: BTreeSet<Loss>,
    pub(crate) effects: BTreeSet<Effect>,
    pub(crate) facts: Facts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Accepted,
    Refused,
    /// Nothing changes; whether the step is rejected or accepted without effect is open.
    Unchanged,
    /// The step does not apply to this world and is not performed.
    Skipped,
}

/// A part of the world that is open after a step: the system's value is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Open {
    /// Phone numbers, primary, decision, and ignored phone numbers.
    Phones(ProfileId),
    NameAndEmail(ProfileId),
    Pets(ProfileId),
    Methods(ProfileId),
    Switches(ProfileId),
    PhoneEntry(Number),
    EmailEntry(Email),
}

/// The expected output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) verdict: Verdict,
    /// The required contents. Facts must be equal; additional notices are allowed.
    pub(crate) must: Answer,
    /// Codes that are allowed in addition to the required ones.
    pub(crate) may_codes: BTreeSet<Code>,
    pub(crate) may_losses: BTreeSet<Loss>,
    pub(crate) may_effects: BTreeSet<Effect>,
    pub(crate) open: Vec<Open>,
}

impl Expected {
    pub(crate) fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            must: Answer { refused: verdict == Verdict::Refused, ..Answer::default() },
            may_codes: BTreeSet::new(),
            may_losses: BTreeSet::new(),
            may_effects: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    pub(crate) fn accepted() -> Self {
        Self::new(Verdict::Accepted)
    }

    pub(crate) fn unchanged() -> Self {
        Self::new(Verdict::Unchanged)
    }

    pub(crate) fn skipped() -> Self {
        Self::new(Verdict::Skipped)
    }

    pub(crate) fn refused(codes: impl IntoIterator<Item = Code>) -> Self {
        let mut expected = Self::new(Verdict::Refused);
        expected.must.codes.extend(codes);
        expected
    }

    /// Rejected with one code that concerns no particular profile.
    pub(crate) fn refused_as(code: &'static str) -> Self {
        Self::refused([(code, None)])
    }

    pub(crate) fn notice(mut self, notice: Notice) -> Self {
        self.must.notices.insert(notice);
        self
    }

    pub(crate) fn notice_if(self, condition: bool, notice: Notice) -> Self {
        if condition { self.notice(notice) } else { self }
    }

    pub(crate) fn opens(mut self, open: Open) -> Self {
        self.open.push(open);
        self
    }
}
