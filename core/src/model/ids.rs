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

/// A keyword is compared with a whole message, trimmed: with whitespace around it no message could be it.
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
            /// [`TextError`]: it is longer than its limit, or, of an id or a keyword, empty or with a control character.
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
            /// One to 128 characters, none of them a control character. Compared to the letter.
            $name, $what, check_id, { min: 1, max: Some(limits::ID_CHARS), format: "id" }
        );)+
    };
}

ids! {
    /// A client (pet parent, customer), as the host names it.
    ClientId, "client id";
    /// A clinic (practice, facility), as the host names it.
    ClinicId, "clinic id";
    /// A pet, as the host names it.
    PetId, "pet id";
    /// A conversation between a client and the clinic.
    ConversationId, "conversation id";
    /// An appointment of a pet.
    AppointmentId, "appointment id";
    /// The id of a care membership.
    MembershipId, "membership id";
    /// A saved payment method. It names one; it holds nothing of it.
    PaymentMethodId, "payment method id";
    /// A record in the practice management software.
    PimsRecordId, "PIMS record id";
    /// A merge, named by whoever carries it out.
    MergeId, "merge id";
    /// A person or program that acts, as the host names it.
    ActorId, "actor id";
    /// A service that is due, or was: what a reminder is about.
    ServiceId, "service id";
    /// A type of appointment, as the clinic set it up.
    AppointmentTypeId, "appointment type id";
}

text_type!(
    /// A name as somebody wrote it: of a person, a pet, a species, a PIMS. At most 200 characters; it may be empty,
    /// since real profiles have empty ones.
    Name, "name", check_name, { max: Some(limits::NAME_CHARS) }
);

text_type!(
    /// A text message as it was sent. At most 10,000,000 characters; it may be empty.
    MessageText, "message", check_message, { max: Some(limits::MESSAGE_CHARS) }
);

text_type!(
    /// A keyword of text messages, such as STOP. One to 40 characters, none of them a control character, without blanks
    /// around them. Compared in any case.
    Keyword, "keyword", check_keyword, { min: 1, max: Some(limits::KEYWORD_CHARS), format: "keyword" }
);

impl Name {
    /// What two names that are one for people have in common.
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
