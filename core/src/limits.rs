//! The limit of every string and every list. Longer input is an error with its path; nothing is truncated.

/// Characters in an id.
pub const ID_CHARS: usize = 128;
/// Characters in a name, of a person, a pet, a species or a PIMS.
pub const NAME_CHARS: usize = 200;
/// Characters in a phone number as entered.
pub const PHONE_CHARS: usize = 100;
/// Characters in an email address as entered. RFC 5321 allows 254, but people enter longer strings.
pub const EMAIL_CHARS: usize = 320;
/// Phone numbers of one client.
pub const PHONES: usize = 200;
/// Characters in a URL of a page or a picture.
pub const LINK_CHARS: usize = 2_048;
/// Entries in any other list of one client, such as pets or conversations.
pub const CLIENT_LIST: usize = 10_000;
/// Results in one search, clients in one resolution, services in one classification.
pub const SEARCH_LIST: usize = 1_000_000;
/// Steps in one chain of merges.
pub const CHAIN_LIST: usize = 1_000;
/// Edits of one profile in one call.
pub const EDITS: usize = 1_000;
/// Consent events of one client in one call.
pub const EVENTS: usize = 100_000;
/// Keywords in one set.
pub const KEYWORDS: usize = 1_000;
/// Characters in a keyword.
pub const KEYWORD_CHARS: usize = 40;
/// Characters in a text message. This bounds memory; it is not a limit of any carrier.
pub const MESSAGE_CHARS: usize = 10_000_000;
/// Entries in the phone book and in the email book of a clinic, in one call.
pub const CONTACT_BOOK: usize = 1_000_000;
/// Recipients of one message.
pub const RECIPIENTS: usize = 1_000_000;
/// Bytes of JSON in one call of the JSON API.
pub const INPUT_BYTES: usize = 512 * 1024 * 1024;
/// The largest integer in JSON: the largest one that JavaScript represents exactly.
pub const WHOLE_MAX: u64 = (1 << 53) - 1;
/// Problems listed in one error. Further ones are counted.
pub const PROBLEMS: usize = 100;
