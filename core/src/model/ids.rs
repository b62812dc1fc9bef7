//! Ids, names and other short strings of a profile, each with a stated length.

use crate::limits;
use crate::text::{Kept, TextError, check_length};

fn check_id(text: &str) -> Result<(), TextError> {
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    check_length(text, limits::ID_CHARS)?;
    if text.chars().any(char::is_control) {
        return Err(TextError::Control);
    }
    Ok(())
}

fn check_name(text: &str) -> Result<(), TextError> {
    check_length(text, limits::NAME_CHARS)
}

fn check_message(text: &str) -> Result<(), TextError> {
    check_length(text, limits::MESSAGE_CHARS)
}

/// A keyword is compared with a whole message, trimmed: with blanks around it no message could be it.
fn check_keyword(text: &str) -> Result<(), TextError> {
    check_length(text, limits::KEYWORD_CHARS)?;
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    if text.chars().any(char::is_control) {
        return Err(TextError::Control);
    }
    if text.trim().len() == text.len() { Ok(()) } else { Err(TextError::Blank) }
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $check:ident, { $($bound:ident: $value:expr),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[serde(try_from = "String")]
        pub struct $name(Kept);

        impl $name {
            /// Takes the text, or says why it cannot be one.
            ///
            /// # Errors
            /// [`TextError`] where it is too long, or, for an id, empty or with a control character.
            pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
                let text = text.as_ref();
                $check(text)?;
                Ok(Self(text.into()))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = TextError;
            fn try_from(text: String) -> Result<Self, TextError> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = TextError;
            fn try_from(text: &str) -> Result<Self, TextError> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = TextError;
            fn from_str(text: &str) -> Result<Self, TextError> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0.into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        $crate::wire::checked_text!($name);
        $crate::wire::string_schema!($name { $($bound: $value),* });
    };
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $(text_type!(
            $(#[$doc])*
            ///
            /// One to 128 characters, none of them a control character. Compared to the letter.
            $name, check_id, { min: 1, max: Some(limits::ID_CHARS), format: "id" }
        );)+
    };
}

ids! {
    /// A client (pet parent, customer), as the host names it.
    ClientId,
    /// A clinic (practice, facility), as the host names it.
    ClinicId,
    /// A pet, as the host names it.
    PetId,
    /// A conversation between a client and the clinic.
    ConversationId,
    /// An appointment of a pet.
    AppointmentId,
    /// A care membership.
    MembershipId,
    /// A saved payment method. It names one; it holds nothing of it.
    PaymentMethodId,
    /// A record in the practice management software.
    PimsRecordId,
    /// A merge, named by whoever carries it out.
    MergeId,
    /// A person or program that acts, as the host names it.
    ActorId,
    /// A service that is due, or was: what a reminder is about.
    ServiceId,
    /// A type of appointment, as the clinic set it up.
    AppointmentTypeId,
}

text_type!(
    /// A name as somebody wrote it: of a person, a pet, a species, a PIMS. At most 200 characters; it may be empty,
    /// since real profiles have empty ones.
    Name, check_name, { max: Some(limits::NAME_CHARS) }
);

text_type!(
    /// A text message as it was sent. At most 10,000,000 characters; it may be empty.
    MessageText, check_message, { max: Some(limits::MESSAGE_CHARS) }
);

text_type!(
    /// A keyword of text messages, such as STOP. One to 40 characters, none of them a control character, without blanks
    /// around them. Compared in any case.
    Keyword, check_keyword, { min: 1, max: Some(limits::KEYWORD_CHARS), format: "keyword" }
);

impl Name {
    /// Whether two names are one for people: to the letter but for case and the blanks around them.
    pub(crate) fn same_for_people(&self, other: &Self) -> bool {
        self.folded().eq(other.folded())
    }

    /// What two names that are one for people have in common.
    pub(crate) fn folded(&self) -> impl Iterator<Item = char> {
        self.0.trim().chars().flat_map(char::to_lowercase)
    }
}
