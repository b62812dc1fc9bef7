//! Stored format 1: the types that differ from the current ones, and their conversion (docs/decisions/0022).
//!
//! In format 1 each phone of a profile contained its verified line type and its STOP, and a profile remembered both for removed
//! phones. These facts are in the contact book now. Types that are the same in both formats are shared.

mod facts;
mod profile;
mod review;
mod sections;
mod was;

use crate::model::client::ClientParts;
use crate::model::time::Instant;
use crate::wire::json::{At, Read};

pub(super) use facts::contact_book;
pub(super) use profile::ClientV1;
pub(super) use review::ReviewV1;
pub(super) use sections::SectionDigestV1;

/// The profile at this position as current parts, if it has the shape of format 1. Used to explain a profile that cannot be read,
/// for which unknown times do not matter.
pub(crate) fn client_parts(at: At<'_>) -> Option<ClientParts> {
    let unknown = Instant::from_millis(0).ok()?;
    Some(ClientV1::read(at)?.parts(unknown))
}
