//! The documentation of types that are a string or a number in TypeScript: what they contain, and their format.

/// The documentation of the type with this name in Rust.
pub(crate) fn docs(name: &str) -> Option<&'static str> {
    let (_, docs) = DOCS.iter().find(|(known, _)| *known == name)?;
    Some(docs)
}

const DOCS: &[(&str, &str)] = &[
    (
        "ActorId",
        "The id of the user or program that performs an action. 1 to 128 characters without control characters.",
    ),
    ("AppointmentId", "The id of an appointment of a pet. 1 to 128 characters without control characters."),
    (
        "AppointmentTypeId",
        "The id of an appointment type of the clinic. 1 to 128 characters without control characters.",
    ),
    (
        "ClientId",
        "The id of a client profile. 1 to 128 characters without control characters; compared exactly.",
    ),
    ("ClinicId", "The id of a clinic. 1 to 128 characters without control characters."),
    ("ContentDigest", "A digest of 32 hexadecimal digits in lower case."),
    ("ConversationId", "The id of a conversation. 1 to 128 characters without control characters."),
    ("Count", "An integer from 0 to 2^53 − 1."),
    ("Date", "A date as `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`."),
    ("E164", "A phone number in E.164: a plus sign and 3 to 17 digits, such as `+12025550114`."),
    ("EmailText", "An email address as entered. 1 to 320 characters."),
    ("FormatVersion", "The version of a stored format: an integer."),
    (
        "Instant",
        "A moment in RFC 3339 with any offset, such as `2026-03-01T09:30:00Z`. Outputs are in UTC with three decimals.",
    ),
    ("IntervalCount", "A number of units, from 1 to 9,999."),
    (
        "Keyword",
        "A keyword of text messages, such as `STOP`. 1 to 40 characters without surrounding whitespace.",
    ),
    ("MembershipId", "The id of a care membership. 1 to 128 characters without control characters."),
    ("MergeId", "The id of a merge. 1 to 128 characters without control characters; used once."),
    ("MessageText", "A text message as received. At most 10,000,000 characters."),
    ("Name", "A name as entered. At most 200 characters; may be empty."),
    (
        "PaymentMethodId",
        "The id of a saved payment method, without payment data. 1 to 128 characters without control characters.",
    ),
    ("PetId", "The id of a pet. 1 to 128 characters without control characters."),
    ("PhoneExtension", "The extension of a phone number: 1 to 20 digits."),
    (
        "PhoneKey",
        "The key of a phone: `+15551234567`, `+15551234567;ext=12`, or `raw:` followed by the text as entered if it is not valid.",
    ),
    (
        "PhoneLabel",
        "A note next to a phone number, such as `Mom`. 1 to 100 characters without surrounding whitespace.",
    ),
    ("PhoneText", "A phone number as entered, in any format. 1 to 100 characters."),
    (
        "PimsRecordId",
        "The id of a client record in the PIMS. 1 to 128 characters without control characters.",
    ),
    ("Region", "A region as ISO 3166-1 alpha-2 code in upper case, such as `US`."),
    ("ServiceId", "The id of a service that is or was due. 1 to 128 characters without control characters."),
    ("WebLink", "An `https://` or `http://` URL of at most 2,048 characters without whitespace."),
];
