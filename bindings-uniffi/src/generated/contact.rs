//! Mirrors of `littermate::contact`. Written by `cargo xtask generate`; do not edit.

use super::{Client, Clinic, ConsentEvent, ContactChannel, Email, PersonName, PhoneLine};
use crate::ids::{ActorId, ClientId, Instant, PhoneKey, PimsRecordId, RuleId};
use crate::mirror::{code, explained, input, record, union};

union! {
    /// What to do.
    ContactAction of littermate::contact::ContactAction {
        /// Save these fields of the profile. By CONTACT-4 where a number was edited, otherwise by the rule of the first field.
        SaveProfile {
            /// The profile.
            client: ClientId,
            /// The fields that are not as they were; empty where only what the sync ignores is different.
            fields: Vec<ContactField>,
        },
        /// Lift the suppression of the client's email address in the clinic's email book, where there is one that is not a bounce: the
        /// client switched email on (CONTACT-21).
        LiftEmailSuppression {
            /// The client.
            client: ClientId,
            /// The address.
            email: Email,
        },
        /// Store this event with the client's others (CONTACT-11).
        StoreConsentEvent {
            /// The client.
            client: ClientId,
            /// The event.
            event: ConsentEvent,
        },
    }
}

code! {
    /// Who changes a profile.
    ContactActor of littermate::contact::ContactActor {
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
    /// One change of a profile.
    ContactEdit of littermate::contact::ContactEdit {
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
        /// Adds a number. It becomes the primary one only where it is the client's only number (CONTACT-2).
        AddPhone {
            /// The number as typed.
            text: String,
        },
        /// Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4).
        EditPhone {
            /// The key of the number that is there.
            phone: PhoneKey,
            /// The number as typed.
            text: String,
        },
        /// Takes a number away.
        RemovePhone {
            /// Which.
            phone: PhoneKey,
        },
        /// Makes a number the primary one, in place of any other (CONTACT-2).
        SetPrimary {
            /// Which.
            phone: PhoneKey,
        },
        /// Unsets the primary number, which leaves none; only where the client has other numbers (CONTACT-2). It stays unset until
        /// staff set it.
        UnsetPrimary {
            /// The number that is the primary one.
            phone: PhoneKey,
        },
        /// Switches texts.
        SetContactByText {
            /// Whether they are sent.
            on: bool,
        },
        /// Switches email.
        SetContactByEmail {
            /// Whether it is sent.
            on: bool,
        },
        /// Records an opt-out that the client gave in speech, on paper or by email. It counts as the client's own: staff cannot lift it
        /// (CONTACT-11).
        RecordOptOut {
            /// The channel.
            channel: ContactChannel,
            /// Who records it.
            by: ActorId,
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

input! {
    /// Input of `contact.edit`.
    ContactEditInput of littermate::contact::ops::ContactEditInput {
        /// The clinic in hand, whose region numbers are read with.
        clinic: Clinic,
        /// The profile.
        client: Client,
        /// Who edits.
        actor: EditActor,
        /// The edits, carried out in this order, all or none; at most 1,000.
        edits: Vec<ContactEdit>,
        /// When.
        now: Instant,
    }
}

record! {
    /// What edits gave.
    ContactEditOutput of littermate::contact::ContactEditOutput {
        /// The profile as it now is.
        client: Client,
        /// What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4).
        effects: Vec<ContactEffect>,
        /// What should be known.
        notices: Vec<ContactNotice>,
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
        /// Whether email is sent.
        ContactByEmail,
        /// Whether push notifications arrive in the app.
        Push,
        /// Whether NPS surveys are sent.
        NpsSurveys,
    }
}

explained! {
    /// Something to know of an edit or a sync.
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
        /// CONTACT-16: not a valid phone number. It is stored as entered, and messages cannot be sent to it.
        PhoneInvalid {
            /// The number.
            phone: PhoneKey,
        },
        /// CONTACT-16: not a valid email address. It is stored as entered, and messages cannot be sent to it.
        EmailInvalid {
            /// The address as written.
            email: String,
        },
        /// CONTACT-4: the edit of this number is kept in Flow only; it is not written to the PIMS.
        StaysInFlow {
            /// The number that was edited.
            phone: PhoneKey,
            /// Whether the clinic has a nightly sync (PIMS-5), which will not overwrite the edit.
            nightly_sync: bool,
        },
        /// CONTACT-6: the removal of this number is kept in Flow only; the PIMS still has the number.
        RemovalStaysInFlow {
            /// The number that was removed.
            phone: PhoneKey,
            /// Whether the clinic has a nightly sync (PIMS-5), which will not add the number again.
            nightly_sync: bool,
        },
        /// CONTACT-2: the client has numbers and none of them is primary, so no texts are sent.
        NoPrimary,
        /// CONTACT-2: the client's only number became the primary one, since nobody chose another.
        OnlyPhoneIsPrimary {
            /// The number.
            phone: PhoneKey,
        },
        /// CONTACT-2: the client's only number was unset in Flow and stays so, so no texts are sent.
        OnlyPhoneStaysUnset {
            /// The number.
            phone: PhoneKey,
        },
        /// CONTACT-2: the last number was removed, so the client has none.
        NoPhoneLeft,
        /// CONTACT-5: the primary number is not valid or has an extension, so no texts are sent.
        PrimaryNotTextable {
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
    /// Input of `contact.read-phone-number`.
    ContactReadPhoneNumberInput of littermate::contact::ops::ContactReadPhoneNumberInput {
        /// The number as typed, in any spelling, with or without a note beside it.
        text: String,
        /// The region whose numbers are written without a country code: the clinic's.
        region: String,
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

record! {
    /// What a sync gave.
    ContactSyncOutput of littermate::contact::ContactSyncOutput {
        /// The profile as it now is.
        client: Client,
        /// What changed, and why; nothing the second time.
        changes: Vec<SyncChange>,
        /// The PIMS' numbers that the sync ignores, since an edit in Flow replaced them or a merge left them out (CONTACT-6).
        ignored: Vec<PhoneKey>,
        /// What to know of the profile as it now is: the same every night, but that the last number went, which is said once.
        notices: Vec<ContactNotice>,
    }
}

code! {
    /// Who edits a profile. The nightly sync is not among them: it has an operation of its own (CONTACT-6).
    EditActor of littermate::contact::EditActor {
        /// Staff of the clinic, in Flow.
        Staff,
        /// The client, in the pet portal in a browser.
        ClientInPortal,
        /// The client, in the app.
        ClientInApp,
    }
}

code! {
    /// Whether an actor may change a field.
    Permission of littermate::contact::Permission {
        /// Yes.
        Allowed,
        /// Only where nothing arrives from a PIMS: for a client in Flow only, or at a clinic without the nightly sync (PIMS-5).
        NotSynced,
        /// Only where the nightly sync brings it: for a client in the PIMS of a clinic that has the sync (PIMS-5).
        Synced,
        /// No.
        Denied,
    }
}

record! {
    /// One cell of the table, as a record.
    PermissionRow of littermate::contact::PermissionRow {
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
    /// Whether a text is a phone number.
    PhoneNumberKind of littermate::contact::PhoneNumberKind {
        /// A number that can be dialled.
        Valid {
            /// The number in E.164, without its extension.
            e164: String,
            /// The extension behind it, where there is one.
            extension: Option<String>,
            /// The note beside it, where there is one.
            label: Option<String>,
            /// The line type as far as the number itself tells: derived or unknown, never verified.
            line: PhoneLine,
        },
        /// Not a valid number. A profile stores it as entered.
        Invalid,
    }
}

record! {
    /// What a phone number as typed is (CONTACT-18).
    PhoneNumberReading of littermate::contact::PhoneNumberReading {
        /// The key by which a choice, an edit or an entry of the contact book names the number.
        key: PhoneKey,
        /// What was read.
        number: PhoneNumberKind,
        /// The rule that says so.
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
        /// CONTACT-6: a number was added in the PIMS.
        PhoneAdded {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number left the PIMS, and with it the profile.
        PhoneRemoved {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number left the PIMS, and remains on the profile since it was added in Flow.
        PhoneKept {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number that was added in Flow is in the PIMS now as well.
        PhoneNowInPims {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-1: a number is written differently in the PIMS.
        PhoneReformatted {
            /// The key of the number.
            phone: PhoneKey,
            /// As it was written.
            from: String,
            /// As it is written.
            to: String,
        },
        /// CONTACT-6: the PIMS no longer lists a number that the sync ignored; when it lists it again, the sync takes it.
        NoLongerIgnored {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-6: a number is no longer the primary one: it left, or the PIMS marks another or none.
        PrimaryCleared {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-1: this number is the primary one now, as the PIMS marks it or as the client's only number.
        PrimarySet {
            /// The key of the number.
            phone: PhoneKey,
        },
    }
}
