//! What a profile remembers of numbers that are not on it (CONTACT-6).

use crate::mirror::record;
use crate::phone::{KeywordOptOut, Line};
use crate::words::PhoneKey;

record! {
    /// What a profile remembers so that the nightly sync undoes nothing that was decided in Flow (CONTACT-6).
    ///
    /// Empty on a profile where nothing was, and then not written at all.
    ContactMemory of littermate::contact::ContactMemory {
        /// Numbers that are no longer on the profile, each once.
        #[uniffi(default = [])]
        phones: Vec<RememberedPhone>,
        /// The number that the PIMS marks as primary, where Flow has decided otherwise. The sync passes over that mark until
        /// the PIMS marks another.
        #[uniffi(default = None)]
        primary: Option<PhoneKey>,
    }
}

record! {
    /// A number that is no longer on the profile.
    RememberedPhone of littermate::contact::RememberedPhone {
        /// Which.
        phone: PhoneKey,
        /// Whether the sync passes over it: an edit in Flow replaced it or a merge left it out, and the PIMS still has it.
        passed_over: bool,
        /// What is known of its line, which comes back with the number.
        line: Line,
        /// Whether the client texted STOP from it, which comes back with the number.
        keyword_opt_out: KeywordOptOut,
    }
}

impl ContactMemory {
    /// As the library leaves it out of JSON.
    pub(crate) const fn is_empty(&self) -> bool {
        self.phones.is_empty() && self.primary.is_none()
    }
}
