//! Mirrors of `littermate::contact`. Written by `cargo xtask generate`; do not edit.

use super::{Client, Clinic, Email, KeywordOptOut, Line, LineDraft, OptEvent, PersonName};
use crate::ids::{ClientId, Instant, PhoneKey, PimsRecordId, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// Who changes a profile.
    Actor of littermate::contact::Actor {
        /// Staff of the clinic, in Flow.
        Staff,
        /// The client, in the pet portal in a browser.
        ClientInPortal,
        /// The client, in the app.
        ClientInApp,
        /// The nightly sync with the practice management software.
        PimsSync,
    }
}

union! {
    /// What to do.
    ContactAction of littermate::contact::ContactAction {
        /// Keep the profile, in which these fields changed.
        SaveProfile {
            /// The profile.
            client: ClientId,
            /// What changed.
            fields: Vec<ContactField>,
        },
        /// Keep this event with the client's others: the opt-outs are made of them (CONTACT-11).
        KeepOptEvent {
            /// The client.
            client: ClientId,
            /// The event.
            event: OptEvent,
        },
    }
}

input! {
    /// Input of `contact.edit`.
    ContactEditInput of littermate::contact::ops::ContactEditInput {
        /// The clinic in hand, whose region numbers are read with.
        clinic: Clinic,
        /// The profile.
        client: Client,
        /// Who edits.
        actor: Actor,
        /// The edits, carried out in this order, all or none; at most 1,000.
        edits: Vec<Edit>,
        /// When.
        now: Instant,
    }
}

explained! {
    /// One thing the host must do.
    ContactEffect of littermate::contact::ContactEffect {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: ContactAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

code! {
    /// What of a profile is changed.
    ContactField of littermate::contact::ContactField {
        /// The name.
        Name,
        /// The email address.
        Email,
        /// The phone numbers: adding, editing, removing one.
        Phones,
        /// Which number is the primary one.
        Primary,
        /// Whether texts are sent.
        ContactByText,
        /// Whether mail is sent.
        ContactByEmail,
        /// Whether push notifications arrive in the app.
        Push,
        /// Whether NPS surveys are sent.
        NpsSurveys,
    }
}

explained! {
    /// A notice.
    ContactNotice of littermate::contact::ContactNotice {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: ContactNoticeKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What a notice is about.
    ContactNoticeKind of littermate::contact::ContactNoticeKind {
        /// CONTACT-16: this is no phone number; it is kept as written, and nothing can be sent to it.
        PhoneInvalid {
            /// The number.
            phone: PhoneKey,
        },
        /// CONTACT-16: this is no email address; it is kept as written, and nothing can be sent to it.
        EmailInvalid {
            /// The address as written.
            email: String,
        },
        /// CONTACT-4: what was done to this number stays in Flow; nothing is written back to the PIMS.
        StaysInFlow {
            /// The number.
            phone: PhoneKey,
        },
        /// CONTACT-2: no number is the primary one, so no texts are sent.
        NoPrimary {
            /// The numbers that can receive texts. None of them is picked.
            textable: Vec<PhoneKey>,
        },
        /// CONTACT-5: the primary number cannot receive texts.
        PrimaryNotTextable {
            /// The primary.
            phone: PhoneKey,
            /// The numbers that can. None of them is picked.
            textable: Vec<PhoneKey>,
        },
        /// CONTACT-11: the client texted STOP from the primary number, and no switch lifts that.
        KeywordOptOutStands {
            /// The primary.
            phone: PhoneKey,
        },
        /// CONTACT-6: what was known of a number that the profile once had is known of it again.
        Recalled {
            /// The number.
            phone: PhoneKey,
        },
    }
}

record! {
    /// Output of `contact.permissions`.
    ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput {
        /// The whole table, field by field and actor by actor.
        table: Vec<PermissionRow>,
    }
}

input! {
    /// Input of `contact.sync`.
    ContactSyncInput of littermate::contact::ops::ContactSyncInput {
        /// The clinic in hand, whose region numbers are read with.
        clinic: Clinic,
        /// The profile.
        client: Client,
        /// The PIMS' version of it.
        pims: PimsContacts,
    }
}

union! {
    /// One change of a profile.
    Edit of littermate::contact::Edit {
        /// Gives the client another name.
        SetName {
            /// The name.
            name: PersonName,
        },
        /// Gives the client an email address (CONTACT-3).
        SetEmail {
            /// The address as typed.
            email: String,
        },
        /// Takes the email address away (CONTACT-3).
        RemoveEmail,
        /// Adds a number, which is not the primary one by that.
        AddNumber {
            /// The number as typed.
            text: String,
            /// What is known of its line.
            line: LineDraft,
        },
        /// Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4).
        EditNumber {
            /// The number that is there.
            phone: PhoneKey,
            /// The number as typed.
            text: String,
            /// What is known of its line. Of the same number, unverified leaves what is known as it is.
            line: LineDraft,
        },
        /// Takes a number away.
        RemoveNumber {
            /// Which.
            phone: PhoneKey,
        },
        /// Makes a number the primary one, in place of any other (CONTACT-2).
        SetPrimary {
            /// Which.
            phone: PhoneKey,
        },
        /// Unchecks the primary number, which leaves none (CONTACT-2).
        UnsetPrimary {
            /// The number that is the primary one.
            phone: PhoneKey,
        },
        /// Switches texts.
        SetContactByText {
            /// Whether they are sent.
            on: bool,
        },
        /// Switches mail.
        SetContactByEmail {
            /// Whether it is sent.
            on: bool,
        },
        /// Switches push notifications in the app (CONTACT-8).
        SetPush {
            /// Whether they arrive.
            on: bool,
        },
        /// Switches NPS surveys (CONTACT-14).
        SetNpsSurveys {
            /// Whether they are sent.
            on: bool,
        },
    }
}

record! {
    /// What edits gave.
    Edited of littermate::contact::Edited {
        /// The profile as it now is.
        client: Client,
        /// What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4).
        effects: Vec<ContactEffect>,
        /// What should be known.
        notices: Vec<ContactNotice>,
    }
}

code! {
    /// Whether an actor may change a field.
    Permission of littermate::contact::Permission {
        /// Yes.
        Allowed,
        /// Only of a client that exists in Flow alone: otherwise it is changed in the PIMS.
        FlowOnly,
        /// Only of a client that is in the PIMS.
        InPims,
        /// No.
        Refused,
    }
}

record! {
    /// One cell of the table, as a record.
    PermissionRow of littermate::contact::PermissionRow {
        /// Who.
        actor: Actor,
        /// What.
        field: ContactField,
        /// Whether they may.
        permission: Permission,
        /// The rule it rests on, which a refusal names.
        rule: RuleId,
    }
}

record! {
    /// What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default.
    PimsContacts of littermate::contact::PimsContacts {
        /// Its record.
        record: PimsRecordId,
        /// The name.
        name: PersonName,
        /// The email address.
        email: PimsEmail,
        /// The phone numbers, in any order.
        phones: Vec<PimsPhone>,
    }
}

union! {
    /// The email address that the PIMS has, or that it has none.
    PimsEmail of littermate::contact::PimsEmail {
        /// It has none.
        None,
        /// It has one.
        Address {
            /// The address as typed there.
            text: String,
        },
    }
}

record! {
    /// A phone number that the PIMS has.
    PimsPhone of littermate::contact::PimsPhone {
        /// The number as typed there.
        text: String,
        /// What is known of its line.
        line: LineDraft,
        /// Whether the PIMS marks it as primary. At most one number is.
        primary: bool,
    }
}

explained! {
    /// One thing that a sync changed.
    SyncChange of littermate::contact::SyncChange {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: SyncChangeKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What a sync changed.
    SyncChangeKind of littermate::contact::SyncChangeKind {
        /// CONTACT-1: the name is another in the PIMS.
        Name {
            /// As it was.
            from: PersonName,
            /// As it is.
            to: PersonName,
        },
        /// CONTACT-3: the email address is another in the PIMS, or none.
        Email {
            /// As it was.
            from: Option<Email>,
            /// As it is.
            to: Option<Email>,
        },
        /// CONTACT-6: a number came.
        NumberCame {
            /// Which.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number left. What was learnt of it is remembered, and comes back with it.
        NumberLeft {
            /// Which.
            phone: PhoneKey,
            /// What is remembered of its line.
            line: Line,
            /// The keyword opt-out that is remembered.
            keyword_opt_out: KeywordOptOut,
        },
        /// CONTACT-6: a number left the PIMS, and stays since it was added in Flow.
        NumberStays {
            /// Which.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number that was added in Flow is in the PIMS now as well.
        NumberShared {
            /// Which.
            phone: PhoneKey,
        },
        /// CONTACT-1: a number is spelled otherwise in the PIMS.
        NumberRespelled {
            /// Which.
            phone: PhoneKey,
            /// As it was.
            from: String,
            /// As it is.
            to: String,
        },
        /// CONTACT-16: the PIMS knows more of a number's line.
        LineLearnt {
            /// Which.
            phone: PhoneKey,
            /// As it was.
            from: Line,
            /// As it is.
            to: Line,
        },
        /// CONTACT-6: a number that was passed over is no longer in the PIMS; when it comes again, it is taken.
        NoLongerPassedOver {
            /// Which.
            phone: PhoneKey,
        },
        /// CONTACT-6: the primary number left, and with it that there is one.
        PrimaryLeft {
            /// Which it was.
            phone: PhoneKey,
        },
        /// CONTACT-1: there was no primary number, and the PIMS marks this one.
        PrimaryCame {
            /// Which.
            phone: PhoneKey,
        },
    }
}

record! {
    /// What a sync gave.
    Synced of littermate::contact::Synced {
        /// The profile as it now is.
        client: Client,
        /// What changed, and why; nothing the second time.
        changes: Vec<SyncChange>,
        /// The PIMS' numbers that are not taken, since Flow has decided otherwise (CONTACT-6).
        passed_over: Vec<PhoneKey>,
        /// What should be known of the profile as it now is.
        notices: Vec<ContactNotice>,
    }
}
