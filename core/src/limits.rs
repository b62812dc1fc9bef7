//! The stated limit of every text and every list. What is longer is refused with its path, never cut.

/// Characters in an id.
pub const ID_CHARS: usize = 128;
/// Characters in a name, of a person, a pet, a species or a PIMS.
pub const NAME_CHARS: usize = 200;
/// Characters in a phone number as it was written.
pub const PHONE_CHARS: usize = 100;
/// Characters in an email address as it was written. RFC 5321 ends at 254; what people type does not.
pub const EMAIL_CHARS: usize = 320;
/// Phone numbers of one client.
pub const PHONES: usize = 200;
/// Characters in a link to a page or a picture.
pub const LINK_CHARS: usize = 2_048;
/// Entries in any other list of one client: pets, conversations, and so on.
pub const CLIENT_LIST: usize = 10_000;
/// Results in one search, clients in one resolution, services in one classification.
pub const SEARCH_LIST: usize = 1_000_000;
/// Steps in one chain of merges.
pub const CHAIN_LIST: usize = 1_000;
/// Edits of one profile at once.
pub const EDITS: usize = 1_000;
/// Events in one time line of opt-outs.
pub const EVENTS: usize = 100_000;
/// Keywords of one set.
pub const KEYWORDS: usize = 1_000;
/// Characters in a keyword.
pub const KEYWORD_CHARS: usize = 40;
/// Characters in a text message. One of any length is read; this only bounds what is held.
pub const MESSAGE_CHARS: usize = 10_000_000;
/// Entries of a clinic's phone book, and of its email book, in one call.
pub const CONTACT_BOOK: usize = 1_000_000;
/// Recipients of one message.
pub const RECIPIENTS: usize = 1_000_000;
/// Bytes of JSON that the door reads at once.
pub const INPUT_BYTES: usize = 512 * 1024 * 1024;
/// The largest whole number on the wire: what JavaScript holds exactly.
pub const WHOLE_MAX: u64 = (1 << 53) - 1;
/// Problems listed in one answer. Those beyond are counted.
pub const PROBLEMS: usize = 100;
