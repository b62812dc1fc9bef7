//! The nightly sync: what the PIMS has of a client, and what changed by it (CONTACT-1, CONTACT-6).

use crate::client::Client;
use crate::contact_points::ContactNotice;
use crate::draft::LineDraft;
use crate::mirror::{record, union};
use crate::person::{Email, PersonName};
use crate::phone::{KeywordOptOut, Line};
use crate::words::{PhoneKey, PimsRecordId, RuleId};

record! {
    /// What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default.
    PimsContacts of littermate::contact_points::PimsContacts {
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
    PimsEmail of littermate::contact_points::PimsEmail {
        /// It has none.
        None {},
        /// It has one.
        Address {
            /// The address as typed there.
            text: String,
        },
    }
}

record! {
    /// A phone number that the PIMS has.
    PimsPhone of littermate::contact_points::PimsPhone {
        /// The number as typed there.
        text: String,
        /// What is known of its line.
        line: LineDraft,
        /// Whether the PIMS marks it as primary. At most one number is.
        primary: bool,
    }
}

record! {
    /// What a sync gave.
    Synced of littermate::contact_points::Synced {
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

record! {
    /// One thing that a sync changed.
    SyncChange of littermate::contact_points::SyncChange {
        /// The rule.
        rule: RuleId,
        /// What.
        change: SyncChangeKind,
        /// An English sentence.
        detail: String,
    }
}

union! {
    /// What a sync changed.
    SyncChangeKind of littermate::contact_points::SyncChangeKind {
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
