//! Ids, names, dates and instants. An id is a string in Kotlin and Swift; the library validates it when it is passed to a
//! function.

use littermate::count;
use littermate::merge::FormatVersion;
use littermate::model::ids::{self, Name};
use littermate::model::phone::{self, E164, PhoneExtension, PhoneText, Region};
use littermate::model::time::{self, Date};
use littermate::reminder::IntervalCount;
use littermate::rule::{RULES, Rule};

use crate::mirror::Mirror;

/// String types that have a name in Swift.
macro_rules! string_types {
    ($($(#[$meta:meta])* $name:ident of $core:path;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        uniffi::custom_type!($(#[$meta])* $name, String, {
            lower: |id| id.0,
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

string_types! {
    /// The id of a client (pet parent, customer), assigned by the host. 1 to 128 characters, without control characters.
    ClientId of ids::ClientId;
    /// The id of a clinic (practice, facility), assigned by the host. 1 to 128 characters, without control characters.
    ClinicId of ids::ClinicId;
    /// The id of a pet, assigned by the host. 1 to 128 characters, without control characters.
    PetId of ids::PetId;
    /// The id of a conversation between a client and the clinic. 1 to 128 characters, without control characters.
    ConversationId of ids::ConversationId;
    /// The id of an appointment of a pet. 1 to 128 characters, without control characters.
    AppointmentId of ids::AppointmentId;
    /// The id of a care membership. 1 to 128 characters, without control characters.
    MembershipId of ids::MembershipId;
    /// The id of a saved payment method. It holds no payment data. 1 to 128 characters, without control characters.
    PaymentMethodId of ids::PaymentMethodId;
    /// The id of a client's record in the PIMS. 1 to 128 characters, without control characters.
    PimsRecordId of ids::PimsRecordId;
    /// The id of a merge, assigned by the host. 1 to 128 characters, without control characters.
    MergeId of ids::MergeId;
    /// The id of the user or program that performs an action, assigned by the host. 1 to 128 characters, without control
    /// characters.
    ActorId of ids::ActorId;
    /// The id of a service that is or was due, for which reminders are sent. 1 to 128 characters, without control characters.
    ServiceId of ids::ServiceId;
    /// The id of a type of appointment, which the clinic defines. 1 to 128 characters, without control characters.
    AppointmentTypeId of ids::AppointmentTypeId;
    /// The key of a phone number in choices: `+15551234567`, `+15551234567;ext=12`, or `raw:` and the text as entered if it is
    /// not a valid phone number.
    PhoneKey of phone::PhoneKey;
}

/// Types of the library that are plain strings in Kotlin and Swift.
macro_rules! plain_strings {
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

plain_strings!(
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

/// The id of a rule, such as `MERGE-4`. The `rules` function returns its title.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct RuleId(pub String);

uniffi::custom_type!(
    /// The id of a rule, such as `MERGE-4`. The `rules` function returns its title.
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

/// A calendar date from year 1 to year 9999. Passed between languages as `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct LocalDate(pub String);

uniffi::custom_type!(
    /// A calendar date from year 1 to year 9999.
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

/// An instant, to the millisecond, from year 1 to year 9999. Passed between languages as milliseconds since
/// 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Instant(pub i64);

uniffi::custom_type!(
    /// An instant, to the millisecond, from year 1 to year 9999. Fractions of a millisecond are truncated.
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
    /// Serializes in the format of the library. An instant out of range becomes a string that the library rejects, so that the
    /// error shows the value.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_core() {
            Some(at) => serializer.collect_str(&at),
            None => serializer.collect_str(&format_args!("{} ms since 1970", self.0)),
        }
    }
}
