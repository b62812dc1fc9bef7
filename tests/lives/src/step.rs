//! The steps of a life in their JSON format.
//!
//! A step refers to profiles, phone numbers, merges and the like by index, modulo what exists when it is performed, so that it
//! remains valid while a failing life is shrunk. [`settle`](crate::settle::settle) converts indices into ids.

mod choices;

use serde::{Deserialize, Serialize};

pub(crate) use choices::{Carry, ChainLink, Choices, Pick, RecordGiven};

use crate::naive::pool::{Email, Name, Number};
use crate::naive::profile::{Channel, Label, ProfileId, RecordId, Time};
use crate::naive::world::{PimsKind, PimsVersion};

/// A whole life: its initial world, and its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Life {
    pub(crate) start: Start,
    pub(crate) steps: Vec<Step>,
}

/// One of a few initial worlds for each kind of PIMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Start {
    pub(crate) kind: PimsKind,
    /// Modulo [`VARIANTS`](crate::naive::start::VARIANTS).
    pub(crate) variant: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(crate) enum Step {
    Edit {
        profile: ProfileId,
        actor: Actor,
        edit: Edit,
    },
    /// Changes a PIMS record; the change arrives with the next sync.
    PimsChange {
        record: RecordId,
        change: PimsChange,
    },
    /// The nightly sync of one profile.
    Sync {
        profile: ProfileId,
    },
    InboundText {
        from: Number,
        /// An index into [`BODIES`](crate::naive::pool::BODIES).
        body: usize,
        /// Minutes between sending and processing.
        delay: Time,
    },
    EmailEvent {
        email: Email,
        event: EmailEvent,
        delay: Time,
    },
    /// A host verified the line type of a phone number, a fact of the contact book.
    LineVerified {
        number: Number,
        /// An index into [`LINES`](crate::naive::pool::LINES).
        line: usize,
    },
    /// Options, plan and apply in one step.
    Merge {
        opened: ProfileId,
        selected: ProfileId,
        choices: Choices,
        /// Uses a merge id that one of the two profiles has already used, if there is one.
        reuse_id: bool,
    },
    /// Options and plan; the ticket is applied later, or never.
    Review {
        opened: ProfileId,
        selected: ProfileId,
        choices: Choices,
    },
    /// Applies any ticket, counted from the newest: for the first time, or again.
    Apply {
        ticket: usize,
        record: RecordGiven,
        reuse_id: bool,
    },
    Chain {
        opened: ProfileId,
        links: Vec<ChainLink>,
        /// Uses the same merge id for the first two links.
        duplicate_id: bool,
    },
    /// Undoes any merge, counted from the newest.
    Undo {
        merge: usize,
    },
    /// Redacts any merge record, counted from the newest, on a client's request (MERGE-48).
    Redact {
        merge: usize,
    },
    Link {
        profile: ProfileId,
        record: RecordId,
    },
    Unlink {
        profile: ProfileId,
        /// The record that the PIMS merged this one into.
        successor: Option<RecordId>,
    },
    StartChat {
        profile: ProfileId,
        by_portal: bool,
        /// `policy: portal_request = archive-and-start`.
        archive_and_start: bool,
    },
    Archive {
        profile: ProfileId,
    },
    Route {
        profile: ProfileId,
        message: MessageKind,
        /// The pet that the message is about: an index into the profile's pets.
        pet: Option<usize>,
        /// Contains an automation, attachment, form or anything else that is interactive.
        interactive: bool,
    },
    /// The contact options for staff (CONTACT-17), or the client's account page in the browser portal or the app (PORTAL-11).
    Look {
        profile: ProfileId,
        viewer: Actor,
    },
    Resolve {
        profile: ProfileId,
    },
    /// A fact that the host changes without the library; of the survivor, if the profile is retired.
    Host {
        profile: ProfileId,
        fact: HostFact,
    },
    TimePasses {
        minutes: Time,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Actor {
    Staff,
    ClientInPortal,
    ClientInApp,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(crate) enum Edit {
    Name {
        name: Name,
    },
    Email {
        email: Option<Email>,
    },
    AddNumber {
        number: Number,
        label: Option<Label>,
    },
    /// `from`: one of the profile's phone numbers; `to`: one that it does not have, or the same with another note.
    ChangeNumber {
        from: Number,
        to: Number,
        label: Option<Label>,
    },
    RemoveNumber {
        number: Number,
    },
    SetPrimary {
        number: Number,
    },
    UnsetPrimary,
    Switch {
        channel: Channel,
        on: bool,
    },
    /// Staff record an opt-out that the client requested in speech, on paper or by email.
    RecordOptOut {
        channel: Channel,
    },
    Push {
        on: bool,
    },
    Nps {
        on: bool,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(crate) enum PimsChange {
    Name {
        name: Name,
    },
    Email {
        email: Option<Email>,
    },
    AddNumber {
        number: Number,
    },
    RemoveNumber {
        number: Number,
    },
    /// `None` removes the mark.
    Mark {
        number: Option<Number>,
    },
    Whole {
        version: PimsVersion,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum EmailEvent {
    Unsubscribed,
    Bounced,
    Complained,
    /// The client subscribed again.
    Subscribed,
    Delivered,
    ClearedByStaff,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MessageKind {
    StaffChat,
    Automation,
    Reminder,
    Survey,
    /// An automation type whose surveys are off.
    SurveySwitchedOff,
    /// Not caused by a scheduled appointment.
    SurveyOfNoAppointment,
    Form,
    Invoice,
    PortalLink,
    Campaign,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(crate) enum HostFact {
    NewPet,
    /// `pet`: an index into the profile's pets.
    NewAppointment {
        pet: usize,
    },
    /// The pet's next appointment is no longer upcoming.
    AppointmentPassed {
        pet: usize,
    },
    PetDied {
        pet: usize,
    },
    PetRenamed {
        pet: usize,
    },
    PetDeleted {
        pet: usize,
    },
    MembershipStarted,
    MembershipEnded {
        membership: usize,
    },
    PointsAdded,
    MethodAdded,
}
