//! Ids, names and other short strings of a profile, each with a stated length.
//!
//! An id is any string of one to 128 characters without control characters. Ids are compared exactly, including case.
//!
//! ```
//! use littermate::ClientId;
//!
//! let id: ClientId = "anne".parse()?;
//! assert_eq!(id, ClientId::new("anne")?);
//! assert_eq!(id.as_ref(), "anne");
//! assert_ne!(id, ClientId::new("Anne")?);
//!
//! let error = "".parse::<ClientId>().unwrap_err();
//! assert_eq!(error.to_string(), "empty client id");
//! # Ok::<(), littermate::text::TextError>(())
//! ```

use crate::limits;
use crate::text::{SharedStr, TextError, check_length, folded, string_newtype};

fn check_id(what: &'static str, text: &str) -> Result<(), TextError> {
    if text.is_empty() {
        return Err(TextError::Empty { what });
    }
    check_length(what, text, limits::ID_CHARS)?;
    if text.chars().any(char::is_control) {
        return Err(TextError::Control { what });
    }
    Ok(())
}

fn check_name(what: &'static str, text: &str) -> Result<(), TextError> {
    check_length(what, text, limits::NAME_CHARS)
}

fn check_message(what: &'static str, text: &str) -> Result<(), TextError> {
    check_length(what, text, limits::MESSAGE_CHARS)
}

/// A keyword is compared with the whole trimmed message, so one with surrounding whitespace could never match.
fn check_keyword(what: &'static str, text: &str) -> Result<(), TextError> {
    check_length(what, text, limits::KEYWORD_CHARS)?;
    if text.is_empty() {
        return Err(TextError::Empty { what });
    }
    if text.chars().any(char::is_control) {
        return Err(TextError::Control { what });
    }
    if text.trim().len() == text.len() { Ok(()) } else { Err(TextError::Whitespace { what }) }
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $what:literal, $check:ident, { $($bound:ident: $value:expr),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[serde(try_from = "String")]
        pub struct $name(SharedStr);

        impl $name {
            #[doc = concat!("Checks that a string is a ", $what, ".")]
            ///
            /// # Errors
            ///
            /// [`TextError`] if it is longer than its limit or, for an id or a keyword, empty or with a control character.
            pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
                let text = text.as_ref();
                $check($what, text)?;
                Ok(Self(text.into()))
            }

            /// The id as a string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        string_newtype!($name, TextError, { $($bound: $value),* });
    };
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $what:literal;)+) => {
        $(text_type!(
            $(#[$doc])*
            ///
            /// One to 128 characters without control characters. Compared exactly.
            $name, $what, check_id, { min: 1, max: Some(limits::ID_CHARS), format: "id" }
        );)+
    };
}

ids! {
    /// The id of a client profile, as assigned by the host.
    ClientId, "client id";
    /// The id of a clinic, as assigned by the host.
    ClinicId, "clinic id";
    /// The id of a pet, as assigned by the host.
    PetId, "pet id";
    /// The id of a conversation between a client and the clinic.
    ConversationId, "conversation id";
    /// The id of a pet's appointment.
    AppointmentId, "appointment id";
    /// The id of a care membership.
    MembershipId, "membership id";
    /// The id of a saved payment method. It contains no payment data.
    PaymentMethodId, "payment method id";
    /// The id of a client record in the PIMS.
    PimsRecordId, "PIMS record id";
    /// The id of a merge, chosen by the host that carries it out.
    MergeId, "merge id";
    /// The id of a person or program that acts, as assigned by the host.
    ActorId, "actor id";
    /// The id of a service that is or was due, such as a vaccination.
    ServiceId, "service id";
    /// The id of an appointment type, as configured by the clinic.
    AppointmentTypeId, "appointment type id";
}

text_type!(
    /// A name as entered: of a person, a pet, a species or a PIMS. At most 200 characters. It may be empty, since real profiles
    /// contain empty names.
    Name, "name", check_name, { max: Some(limits::NAME_CHARS) }
);

text_type!(
    /// A text message as received. At most 10,000,000 characters. It may be empty.
    MessageText, "message", check_message, { max: Some(limits::MESSAGE_CHARS) }
);

text_type!(
    /// A keyword of text messages, such as STOP. One to 40 characters without control characters or surrounding whitespace.
    /// Compared ignoring case.
    Keyword, "keyword", check_keyword, { min: 1, max: Some(limits::KEYWORD_CHARS), format: "keyword" }
);

impl Name {
    /// The form of a name by which two names are compared.
    pub(crate) fn folded(&self) -> std::borrow::Cow<'_, str> {
        folded(&self.0)
    }
}

impl Default for Name {
    /// A name of no characters.
    fn default() -> Self {
        Self(SharedStr::from(""))
    }
}
