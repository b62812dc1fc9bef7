//! Stored format 1, as it was frozen: the shapes that differ from those of today, and what becomes of them (docs/decisions/0022).
//!
//! In format 1 each phone of a profile had its verified line and its STOP, and a profile remembered both of numbers that were gone.
//! Those facts are in the contact book now. What has the same shape in both formats is read with the types of today.

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

/// The profile in this place, if it has the shape of format 1, with the fields that it has today. For the explanation of a profile
/// that cannot be read: times that format 1 did not know are of no matter to that.
pub(crate) fn client_parts(at: At<'_>) -> Option<ClientParts> {
    let unknown = Instant::from_millis(0).ok()?;
    Some(ClientV1::read(at)?.parts(unknown))
}
