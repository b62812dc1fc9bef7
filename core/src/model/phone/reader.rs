//! The parser of phone numbers as entered. It is a trait because it needs metadata, which a host may load separately.

use super::{E164, LineType, PhoneExtension, PhoneLabel, Region};

/// The result of parsing a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number in E.164.
    pub e164: E164,
    /// The extension of the number, if any.
    pub extension: Option<PhoneExtension>,
    /// The line type, if the metadata determine it.
    pub line_type: Option<LineType>,
    /// The note next to the number, if the parser separates it. The library separates notes before it calls a parser.
    pub label: Option<PhoneLabel>,
}

/// Parses phone numbers as entered (CONTACT-16).
///
/// `Metadata` (features `phones` and `phones-lite`) is the implementation of this library. Implement the trait if the metadata
/// are elsewhere, for example in a second wasm module that is loaded on demand.
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
    /// Whether numbers of the region can be parsed.
    fn knows(&self, region: Region) -> bool;

    /// Parses a string. A number without a country code is a number of the region. Returns `None` if it is not a valid phone
    /// number.
    fn read(&self, text: &str, region: Region) -> Option<Reading>;
}
