//! Mirrors of `littermate::contact`. Written by `cargo xtask generate`; do not edit.

use super::{Client, Clinic, ConsentEvent, ContactChannel, Email, PersonName, PhoneLine};
use crate::ids::{ActorId, ClientId, Instant, PhoneKey, PimsRecordId, RuleId};
use crate::mirror::{code, explained, input, record, union};

union! {
    /// What the host must do after an edit.
    ContactAction of littermate::contact::ContactAction {
        /// Save these fields of the profile. The rule is CONTACT-4 if a phone was edited, otherwise that of the first field.
        SaveProfile {
            /// The profile to save.
            client: ClientId,
            /// The fields that changed; empty if only the phones that the sync ignores changed.
            fields: Vec<ContactField>,
        },
        /// Lift the suppression of the client's email address in the clinic's email book, unless it is a bounce: the client switched
        /// email on (CONTACT-21).
        LiftEmailSuppression {
            /// The profile whose switch was changed.
            client: ClientId,
            /// The address that is no longer suppressed.
            email: Email,
        },
        /// Store this event with the client's other events (CONTACT-11).
        StoreConsentEvent {
            /// The profile that the event belongs to.
            client: ClientId,
            /// The event to append to the stored ones.
            event: ConsentEvent,
        },
    }
}

code! {
    /// Who changes a profile.
    ContactActor of littermate::contact::ContactActor {
        /// Staff of the clinic, in Flow.
        Staff,
        /// The client, in the portal in a browser.
        ClientInPortal,
        /// The client, in the app.
        ClientInApp,
        /// The nightly sync with the PIMS.
        PimsSync,
    }
}

union! {
    /// An edit of a profile.
    ContactEdit of littermate::contact::ContactEdit {
        /// Changes the client's name (CONTACT-3).
        SetName {
            /// The new name, first and last together.
            name: PersonName,
        },
        /// Changes or adds the client's email address (CONTACT-3).
        SetEmail {
            /// The address as entered.
            email: String,
        },
        /// Removes the client's email address (CONTACT-3).
        RemoveEmail,
        /// Adds a phone. It becomes primary only if it is the client's only phone (CONTACT-2).
        AddPhone {
            /// The phone number as entered.
            text: String,
        },
        /// Replaces the number of a phone, or its text. The change stays in Flow (CONTACT-4).
        EditPhone {
            /// The key of the phone to edit.
            phone: PhoneKey,
            /// The phone number as entered.
            text: String,
        },
        /// Removes a phone from the profile.
        RemovePhone {
            /// The phone to remove.
            phone: PhoneKey,
        },
        /// Makes a phone primary, replacing any other (CONTACT-2).
        SetPrimary {
            /// The phone that becomes primary.
            phone: PhoneKey,
        },
        /// Unsets the primary phone, leaving none; only if the client has other phones (CONTACT-2). It stays unset until staff set
        /// it.
        UnsetPrimary {
            /// The phone that is primary.
            phone: PhoneKey,
        },
        /// Switches text messages on or off (CONTACT-7, CONTACT-9).
        SetContactByText {
            /// Whether text messages are sent.
            on: bool,
        },
        /// Switches email on or off (CONTACT-7, CONTACT-9).
        SetContactByEmail {
            /// Whether email is sent.
            on: bool,
        },
        /// Records an opt-out that the client gave orally, on paper or by email. It counts as the client's: staff cannot lift it
        /// (CONTACT-11).
        RecordOptOut {
            /// The channel that the client opts out of.
            channel: ContactChannel,
            /// The staff member who records the opt-out.
            by: ActorId,
        },
        /// Switches push notifications in the app (CONTACT-8).
        SetPush {
            /// Whether push notifications are sent to the app.
            on: bool,
        },
        /// Switches NPS surveys (CONTACT-14).
        SetNpsSurveys {
            /// Whether surveys are sent.
            on: bool,
        },
    }
}

input! {
    /// Input of `contact.edit`: a profile and the edits to apply.
    ContactEditInput of littermate::contact::ops::ContactEditInput {
        /// The clinic the request is for. Phone numbers are parsed with its region.
        clinic: Clinic,
        /// The profile to edit.
        client: Client,
        /// The user who makes the edits (CONTACT-15).
        actor: EditActor,
        /// The edits, applied in this order, all or none; at most 1,000.
        edits: Vec<ContactEdit>,
        /// The time of the edits. Changed preferences store it.
        now: Instant,
    }
}

record! {
    /// Output of `contact.edit`: the profile after all edits, and what follows from them.
    ContactEditOutput of littermate::contact::ContactEditOutput {
        /// The profile after the edits.
        client: Client,
        /// What the host must do, in this order; empty if nothing changed. Nothing is written to the PIMS (CONTACT-4).
        effects: Vec<ContactEffect>,
        /// Notices to show to the user.
        notices: Vec<ContactNotice>,
    }
}

explained! {
    /// An effect of an edit: one thing that the host must do.
    ContactEffect of littermate::contact::ContactEffect {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: ContactAction,
        /// The English sentence for people.
        detail: String,
    }
}

code! {
    /// A field of a profile that actors change.
    ContactField of littermate::contact::ContactField {
        /// The first and the last name.
        Name,
        /// The profile's email address.
        Email,
        /// The phones: adding, editing and removing them.
        Phones,
        /// Which phone is primary.
        Primary,
        /// Whether text messages are sent.
        ContactByText,
        /// Whether email is sent.
        ContactByEmail,
        /// Whether push notifications are sent to the app.
        Push,
        /// Whether NPS surveys are sent.
        NpsSurveys,
    }
}

explained! {
    /// A notice about an edit or a sync.
    ContactNotice of littermate::contact::ContactNotice {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: ContactNoticeKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of notices about edits and syncs.
    ContactNoticeKind of littermate::contact::ContactNoticeKind {
        /// CONTACT-16: not a valid phone number. It is stored as entered, and messages cannot be sent to it.
        PhoneInvalid {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-16: not a valid email address. It is stored as entered, and messages cannot be sent to it.
        EmailInvalid {
            /// The address as entered.
            email: String,
        },
        /// CONTACT-4: the edit of this phone is kept in Flow only; it is not written to the PIMS.
        StaysInFlow {
            /// The phone that was edited.
            phone: PhoneKey,
            /// Whether the clinic has a nightly sync (PIMS-5), which will not overwrite the edit.
            nightly_sync: bool,
        },
        /// CONTACT-6: the removal of this phone is kept in Flow only; the PIMS still has the phone.
        RemovalStaysInFlow {
            /// The phone that was removed.
            phone: PhoneKey,
            /// Whether the clinic has a nightly sync (PIMS-5), which will not add the phone again.
            nightly_sync: bool,
        },
        /// CONTACT-2: the client has phones but none is primary, so no text messages are sent.
        NoPrimary,
        /// CONTACT-2: the client's only phone became primary, since none was chosen.
        OnlyPhoneIsPrimary {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-2: the client's only phone was unset in Flow and stays unset, so no text messages are sent.
        OnlyPhoneStaysUnset {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-2: the last phone was removed, so the client has none.
        NoPhoneLeft,
        /// CONTACT-5: the primary phone is not valid or has an extension, so no text messages are sent.
        PrimaryNotTextable {
            /// The key of the phone.
            phone: PhoneKey,
        },
    }
}

record! {
    /// Output of `contact.permissions`: the permission table.
    ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput {
        /// The cells of the table, by field and then by actor.
        table: Vec<PermissionRow>,
    }
}

input! {
    /// Input of `contact.read-phone-number`: the text and the region.
    ContactReadPhoneNumberInput of littermate::contact::ops::ContactReadPhoneNumberInput {
        /// The phone number as entered, in any format, with or without a note next to it.
        text: String,
        /// The region of numbers without a country code: the clinic's.
        region: String,
    }
}

input! {
    /// Input of `contact.sync`: a profile and its PIMS record.
    ContactSyncInput of littermate::contact::ops::ContactSyncInput {
        /// The clinic the request is for. Phone numbers are parsed with its region.
        clinic: Clinic,
        /// The profile to update.
        client: Client,
        /// The contact data of the PIMS record.
        pims: PimsContacts,
    }
}

record! {
    /// Output of `contact.sync`: the updated profile and what changed.
    ContactSyncOutput of littermate::contact::ContactSyncOutput {
        /// The profile after the sync.
        client: Client,
        /// What changed and why; empty if the sync is repeated.
        changes: Vec<SyncChange>,
        /// The phones of the PIMS that the sync ignores, since an edit in Flow replaced them or a merge left them out (CONTACT-6).
        ignored: Vec<PhoneKey>,
        /// Notices about the resulting profile. They are the same every night, except that the removal of the last phone is reported
        /// once.
        notices: Vec<ContactNotice>,
    }
}

code! {
    /// Who edits a profile. The nightly sync has its own operation (CONTACT-6).
    EditActor of littermate::contact::EditActor {
        /// Staff of the clinic, in Flow.
        Staff,
        /// The client, in the portal in a browser.
        ClientInPortal,
        /// The client, in the app.
        ClientInApp,
    }
}

code! {
    /// Whether an actor may change a field.
    Permission of littermate::contact::Permission {
        /// The actor may change the field.
        Allowed,
        /// Only if no contact data arrive from a PIMS: for a Flow-only profile, or at a clinic without the nightly sync (PIMS-5).
        NotSynced,
        /// Only through the nightly sync: for a profile in the PIMS of a clinic with the sync (PIMS-5).
        Synced,
        /// The actor may not change the field.
        Denied,
    }
}

record! {
    /// A cell of the permission table.
    PermissionRow of littermate::contact::PermissionRow {
        /// The actor of this cell of the table.
        actor: ContactActor,
        /// The field of this cell of the table.
        field: ContactField,
        /// Whether the actor may change the field.
        permission: Permission,
        /// The rule that decides, which an error names.
        rule: RuleId,
    }
}

union! {
    /// Whether a string is a valid phone number.
    PhoneNumberKind of littermate::contact::PhoneNumberKind {
        /// A number that can be dialed.
        Valid {
            /// The E.164 number without its extension.
            e164: String,
            /// The extension of the number, if any.
            extension: Option<String>,
            /// The note next to the number, if any.
            label: Option<String>,
            /// The line type that the number itself determines: derived or unknown, never verified.
            line: PhoneLine,
        },
        /// Not a valid number. A profile stores it as entered.
        Invalid,
    }
}

record! {
    /// A phone number after parsing (CONTACT-18).
    PhoneNumberReading of littermate::contact::PhoneNumberReading {
        /// The key of the phone, for choices, edits and entries of the contact book.
        key: PhoneKey,
        /// The parsed number, or that the text is not a valid one.
        number: PhoneNumberKind,
        /// The rule that decides.
        rule: RuleId,
    }
}

record! {
    /// The contact data of a PIMS record. Data that are missing here were removed in the PIMS, so no field has a default.
    PimsContacts of littermate::contact::PimsContacts {
        /// The id of the PIMS record. Must be the record that the profile is linked to.
        record: PimsRecordId,
        /// The name in the PIMS.
        name: PersonName,
        /// The email address in the PIMS, or that there is none.
        email: PimsEmail,
        /// The phones in the PIMS, in any order.
        phones: Vec<PimsPhone>,
    }
}

union! {
    /// The email address in the PIMS, or that there is none.
    PimsEmail of littermate::contact::PimsEmail {
        /// The record has no email address.
        None,
        /// The record has an email address.
        Address {
            /// The address as entered in the PIMS.
            text: String,
        },
    }
}

record! {
    /// A phone in the PIMS.
    PimsPhone of littermate::contact::PimsPhone {
        /// The phone number as entered in the PIMS.
        text: String,
        /// Whether the PIMS marks the phone as primary. At most one is.
        primary: bool,
    }
}

explained! {
    /// A change that a sync made.
    SyncChange of littermate::contact::SyncChange {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: SyncChangeKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of changes that a sync makes.
    SyncChangeKind of littermate::contact::SyncChangeKind {
        /// CONTACT-1: the name in the PIMS is different.
        Name {
            /// The name before the sync.
            from: PersonName,
            /// The name after the sync.
            to: PersonName,
        },
        /// CONTACT-3: the email address in the PIMS is different, or was removed.
        Email {
            /// The email address before the sync; null if there was none.
            from: Option<Email>,
            /// The email address after the sync; null if there is none.
            to: Option<Email>,
        },
        /// CONTACT-6: a phone was added in the PIMS.
        PhoneAdded {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-6: a phone was removed in the PIMS, and so from the profile.
        PhoneRemoved {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-6: a phone was removed in the PIMS but stays on the profile, since it was added in Flow.
        PhoneKept {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-6: a phone that was added in Flow is now in the PIMS as well.
        PhoneNowInPims {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-1: the text of a phone changed in the PIMS.
        PhoneReformatted {
            /// The key of the phone.
            phone: PhoneKey,
            /// The text before the sync.
            from: String,
            /// The text after the sync.
            to: String,
        },
        /// CONTACT-6: the PIMS no longer lists a phone that the sync ignored. If it lists the phone again, the sync adds it.
        NoLongerIgnored {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-6: a phone is no longer primary: it was removed, or the PIMS marks another or none.
        PrimaryCleared {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-1: a phone became primary, as marked in the PIMS or as the client's only phone.
        PrimarySet {
            /// The key of the phone.
            phone: PhoneKey,
        },
    }
}
