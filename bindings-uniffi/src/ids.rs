//! Ids, names and times. An id is a string on this side; the library checks it on the way in, and says where it is wrong.

use littermate::count;
use littermate::merge::FormatVersion;
use littermate::model::ids::{self, Name};
use littermate::model::phone::{self, E164, PhoneExtension, PhoneText, Region};
use littermate::model::time::{self, Date};
use littermate::reminder::IntervalCount;
use littermate::rule::{RULES, Rule};

use crate::mirror::Mirror;

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident of $core:path;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        uniffi::custom_type!($(#[$meta])* $name, String, {
            lower: |text| text.0,
            try_lift: |text| Ok($name(text)),
        });

        impl Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                Self(core.into())
            }
            fn to_core(&self) -> Option<$core> {
                <$core>::new(self.0.as_str()).ok()
            }
        }
    )+};
}

texts! {
    /// A client (pet parent, customer), as the host names it. One to 128 characters, none of them a control character.
    ClientId of ids::ClientId;
    /// A clinic (practice, facility), as the host names it. One to 128 characters, none of them a control character.
    ClinicId of ids::ClinicId;
    /// A pet, as the host names it. One to 128 characters, none of them a control character.
    PetId of ids::PetId;
    /// A conversation between a client and the clinic. One to 128 characters, none of them a control character.
    ConversationId of ids::ConversationId;
    /// An appointment of a pet. One to 128 characters, none of them a control character.
    AppointmentId of ids::AppointmentId;
    /// A care membership. One to 128 characters, none of them a control character.
    MembershipId of ids::MembershipId;
    /// A saved payment method. It names one; it holds nothing of it. One to 128 characters, none of them a control
    /// character.
    PaymentMethodId of ids::PaymentMethodId;
    /// A record in the practice management software. One to 128 characters, none of them a control character.
    PimsRecordId of ids::PimsRecordId;
    /// A merge, named by whoever carries it out. One to 128 characters, none of them a control character.
    MergeId of ids::MergeId;
    /// A person or program that acts, as the host names it. One to 128 characters, none of them a control character.
    ActorId of ids::ActorId;
    /// A service that is due, or was: what a reminder is about. One to 128 characters, none of them a control character.
    ServiceId of ids::ServiceId;
    /// A type of appointment, as the clinic set it up. One to 128 characters, none of them a control character.
    AppointmentTypeId of ids::AppointmentTypeId;
    /// How a choice names a phone number: `+15551234567`, `+15551234567;ext=12`, or `raw:` and the text as written for a
    /// number that cannot be read.
    PhoneKey of phone::PhoneKey;
}

/// Texts that have no name of their own on this side.
macro_rules! plain_texts {
    ($($core:path),+ $(,)?) => {$(
        impl Mirror<$core> for String {
            fn from_core(core: $core) -> Self {
                core.into()
            }
            fn to_core(&self) -> Option<$core> {
                <$core>::new(self.as_str()).ok()
            }
        }
    )+};
}

plain_texts!(
    Name,
    PhoneText,
    E164,
    PhoneExtension,
    phone::PhoneLabel,
    littermate::model::email::EmailText,
    littermate::model::link::WebLink,
    ids::Keyword,
    ids::MessageText,
);

impl Mirror<Region> for String {
    fn from_core(core: Region) -> Self {
        core.into()
    }
    fn to_core(&self) -> Option<Region> {
        Region::new(self).ok()
    }
}

impl Mirror<littermate::merge::ContentDigest> for String {
    fn from_core(core: littermate::merge::ContentDigest) -> Self {
        core.into()
    }
    fn to_core(&self) -> Option<littermate::merge::ContentDigest> {
        littermate::merge::ContentDigest::new(self).ok()
    }
}

impl Mirror<FormatVersion> for u32 {
    fn from_core(core: FormatVersion) -> Self {
        core.get()
    }
    fn to_core(&self) -> Option<FormatVersion> {
        FormatVersion::new(u64::from(*self)).ok()
    }
}

impl Mirror<IntervalCount> for u32 {
    fn from_core(core: IntervalCount) -> Self {
        core.get()
    }
    fn to_core(&self) -> Option<IntervalCount> {
        IntervalCount::new(u64::from(*self)).ok()
    }
}

/// The id of a rule: `MERGE-4`. The catalogue tells its title.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct RuleId(pub String);

uniffi::custom_type!(
    /// The id of a rule: `MERGE-4`. The catalogue tells its title.
    RuleId, String, { lower: |rule| rule.0, try_lift: |text| Ok(RuleId(text)) }
);

impl Mirror<Rule> for RuleId {
    fn from_core(core: Rule) -> Self {
        Self(core.id().to_owned())
    }
    fn to_core(&self) -> Option<Rule> {
        RULES.iter().copied().find(|rule| rule.id() == self.0)
    }
}

/// A count, from 0 to 2^53 − 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct Count(pub i64);

uniffi::custom_type!(
    /// A count, from 0 to 2^53 − 1.
    Count, i64, { lower: |count| count.0, try_lift: |number| Ok(Count(number)) }
);

impl Mirror<count::Count> for Count {
    fn from_core(core: count::Count) -> Self {
        Self(i64::try_from(core.get()).unwrap_or(i64::MAX))
    }
    fn to_core(&self) -> Option<count::Count> {
        u64::try_from(self.0).ok().and_then(|count| count::Count::new(count).ok())
    }
}

/// A civil date from year 1 to year 9999. It crosses as `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct LocalDate(pub String);

uniffi::custom_type!(
    /// A civil date from year 1 to year 9999.
    LocalDate, String, { lower: |date| date.0, try_lift: |text| Ok(LocalDate(text)) }
);

impl Mirror<Date> for LocalDate {
    fn from_core(core: Date) -> Self {
        Self(core.to_string())
    }
    fn to_core(&self) -> Option<Date> {
        self.0.parse().ok()
    }
}

/// A moment, to the millisecond, from year 1 to year 9999. It crosses as milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(pub i64);

uniffi::custom_type!(
    /// A moment, to the millisecond, from year 1 to year 9999. What is finer than a millisecond is cut off.
    Instant, i64, { lower: |at| at.0, try_lift: |millis| Ok(Instant(millis)) }
);

impl Mirror<time::Instant> for Instant {
    fn from_core(core: time::Instant) -> Self {
        Self(core.millis())
    }
    fn to_core(&self) -> Option<time::Instant> {
        time::Instant::from_millis(self.0).ok()
    }
}

impl serde::Serialize for Instant {
    /// As the library writes it; an instant that it cannot hold as a text that it refuses, and that says what was given.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_core() {
            Some(at) => serializer.collect_str(&at),
            None => serializer.collect_str(&format_args!("{} ms since 1970", self.0)),
        }
    }
}
