//! Reading a phone number as typed: the one thing that needs number metadata, so it can be given from outside.

use super::{E164, LineType, PhoneExtension, PhoneLabel, Region};

/// What a number as typed is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number in E.164.
    pub e164: E164,
    /// The extension behind it.
    pub extension: Option<PhoneExtension>,
    /// The kind of line, as far as the number itself tells for certain.
    pub line_type: Option<LineType>,
    /// The note beside the number, where the reader has split it off itself. The library has done so before it asks a reader.
    pub label: Option<PhoneLabel>,
}

/// Something that reads phone numbers as typed (CONTACT-16).
///
/// `Metadata` (features `phones` and `phones-lite`) is the implementation that comes with the library. Implement the
/// trait where the metadata are elsewhere, for instance in a second wasm module that is loaded when the first number is
/// read.
///
/// ```
/// use littermate::Region;
/// use littermate::model::phone::{PhoneReader, Reading};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let draft = Client::draft(facts).phone(PhoneDraft::new("+12025550114".parse()?, PhoneSource::Pims));
///
/// /// Reads numbers that are in E.164 form already.
/// struct E164Only;
///
/// impl PhoneReader for E164Only {
///     fn knows(&self, _: Region) -> bool {
///         true
///     }
///     fn read(&self, text: &str, _: Region) -> Option<Reading> {
///         Some(Reading { e164: text.parse().ok()?, extension: None, line_type: None, label: None })
///     }
/// }
///
/// let client = draft.check_with(&clinic, &E164Only)?.client;
/// assert_eq!(client.phones()[0].key().as_str(), "+12025550114");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait PhoneReader {
    /// Whether numbers of the region can be read.
    fn knows(&self, region: Region) -> bool;

    /// Reads a text; a number without a country code is one of the region. `None` where it is no phone number.
    fn read(&self, text: &str, region: Region) -> Option<Reading>;
}
