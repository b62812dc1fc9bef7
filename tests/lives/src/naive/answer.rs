//! What an operation answers, in terms that the model and any system share.

use std::collections::BTreeSet;

use super::pool::{Email, Name, Number};
use super::profile::{MergeId, ProfileId, RecordId, Time};

/// A problem or blocker: its stable code, and the profile it concerns where the code is given once for each profile.
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

/// A value that an answer lists as lost (MERGE-31).
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

/// Which channels carry a message, and whether a portal link goes with it (CONTACT-12, CONTACT-13).
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
    /// Each is `None` where the viewer does not see it.
    pub(crate) text: Option<Checkbox>,
    pub(crate) email: Option<Checkbox>,
    pub(crate) push: Option<Checkbox>,
    pub(crate) nps: Option<Checkbox>,
    /// Whether an opt-out of texts is in force: by a number, or by the client's switch.
    pub(crate) opted_out: bool,
    /// The client's numbers that are stopped, in the order of the profile.
    pub(crate) stopped: Vec<Number>,
    pub(crate) seen: Seen,
}

/// What only one of the two sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seen {
    ByStaff {
        /// Whether the client's own switch is among the sources of the opt-out of texts.
        by_switch: bool,
        /// The primary number, and whether it can be texted.
        primary: Option<(Number, bool)>,
    },
    ByClient {
        name: Name,
        email: Option<Email>,
        numbers: Vec<Number>,
        primary: Option<Number>,
    },
}

/// Where a message can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    Text,
    Email,
    Push,
    Portal,
}

/// Why a message does not go by a channel, or by which channels nothing is sent at all.
pub(crate) type Why = (Way, &'static str);

/// Facts of an answer that must be equal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The merge that was carried out, or repeated, with its first stamp.
    pub(crate) merge: Option<(MergeId, Time)>,
    pub(crate) replay: bool,
    /// Steps that a chain carried out.
    pub(crate) chain_done: Option<usize>,
    pub(crate) channels: Option<Channels>,
    /// Every rule that is against a channel of a message (CONTACT-12).
    pub(crate) suppressed: BTreeSet<Why>,
    /// The numbers that are named in place of a primary that cannot be texted (CONTACT-5).
    pub(crate) textable: Vec<Number>,
    pub(crate) reply: Option<Reply>,
    /// Profiles whose text opt-out an inbound START lifted.
    pub(crate) lifted: BTreeSet<ProfileId>,
    /// The conversation that a chat goes to, and whether it is a new one.
    pub(crate) chat: Option<(usize, bool)>,
    pub(crate) view: Option<View>,
    pub(crate) resolved: Option<ProfileId>,
    /// Two profiles of which the PIMS made one record (CONTACT-22).
    pub(crate) to_be_merged: Option<(ProfileId, ProfileId)>,
    /// The record that took a lost one's place, and that no profile has.
    pub(crate) to_be_linked: Option<RecordId>,
}

/// An answer in naive terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) refused: bool,
    /// Why it was refused, why a chain ended early, or what blocks the merge that a lost record calls for.
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
    /// Nothing changes; the rules leave open whether the step is refused or accepted without effect.
    Unchanged,
    /// The step does not apply to this world and is not performed.
    Skipped,
}

/// A part of the world that the rules leave open after a step: the system's value is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Open {
    /// Numbers, primary, decision, and what the sync ignores.
    Phones(ProfileId),
    NameAndEmail(ProfileId),
    Pets(ProfileId),
    Methods(ProfileId),
    Switches(ProfileId),
    PhoneEntry(Number),
    EmailEntry(Email),
}

/// What the model predicts of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) verdict: Verdict,
    /// What must be in the answer. Facts must be equal; of notices there may be more.
    pub(crate) must: Answer,
    /// Codes that may be in the answer beside those that must.
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

    /// Refused with one code that concerns no profile in particular.
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
