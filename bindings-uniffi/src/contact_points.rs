//! Contact points: who may change which, and what an edit gives (CONTACT-2 to CONTACT-4, CONTACT-15).

use crate::client::Client;
use crate::draft::LineDraft;
use crate::mirror::{code, record, union};
use crate::opt_outs::OptEvent;
use crate::person::PersonName;
use crate::words::{ClientId, PhoneKey, RuleId};

code! {
    /// Who changes a profile.
    ContactActor of littermate::contact_points::Actor {
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

code! {
    /// What of a profile is changed.
    ContactField of littermate::contact_points::ContactField {
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

code! {
    /// Whether an actor may change a field.
    Permission of littermate::contact_points::Permission {
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
    PermissionRow of littermate::contact_points::PermissionRow {
        /// Who.
        actor: ContactActor,
        /// What.
        field: ContactField,
        /// Whether they may.
        permission: Permission,
        /// The rule it rests on, which a refusal names.
        rule: RuleId,
    }
}

union! {
    /// One change of a profile.
    Edit of littermate::contact_points::Edit {
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
        RemoveEmail {},
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
    Edited of littermate::contact_points::Edited {
        /// The profile as it now is.
        client: Client,
        /// What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4).
        effects: Vec<ContactEffect>,
        /// What should be known.
        notices: Vec<ContactNotice>,
    }
}

record! {
    /// One thing the host must do.
    ContactEffect of littermate::contact_points::ContactEffect {
        /// The rule.
        rule: RuleId,
        /// What to do.
        action: ContactAction,
        /// An English sentence.
        detail: String,
    }
}

union! {
    /// What to do.
    ContactAction of littermate::contact_points::ContactAction {
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

record! {
    /// A notice.
    ContactNotice of littermate::contact_points::ContactNotice {
        /// The rule it rests on.
        rule: RuleId,
        /// What.
        notice: ContactNoticeKind,
        /// An English sentence.
        detail: String,
    }
}

union! {
    /// What a notice is about.
    ContactNoticeKind of littermate::contact_points::ContactNoticeKind {
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
    ContactPermissionsOutput of littermate::contact_points::ops::ContactPermissionsOutput {
        /// The whole table, field by field and actor by actor.
        table: Vec<PermissionRow>,
    }
}
