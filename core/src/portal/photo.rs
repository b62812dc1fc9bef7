//! The photo of a pet: the client's own shows in the portal, and never reaches the PIMS (PORTAL-6).

use macro_rules_attribute::apply;

use super::hidden::{Hidden, HiddenReason, because};
use crate::model::ids::PetId;
use crate::model::link::Link;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// The photo of a pet.
#[apply(union)]
pub enum Photo {
    /// There is none.
    None {},
    /// One that the client uploaded.
    ByClient {
        /// Where the picture is.
        photo: Link,
    },
}

/// The photo on the page of a pet.
#[apply(union)]
pub enum PhotoSection {
    /// There is one.
    Shown {
        /// The rule: PORTAL-6.
        rule: Rule,
        /// Where the picture is.
        photo: Link,
    },
    /// There is none; one can be uploaded.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
}

/// What an upload does.
#[apply(union)]
pub enum PhotoAction {
    /// Show the photo in the portal.
    Show {
        /// The pet.
        pet: PetId,
        /// The photo.
        photo: Link,
        /// The photo that it takes the place of; null where there was none.
        replaces: Option<Link>,
    },
    /// Nothing: that photo shows already.
    Keep {
        /// The pet.
        pet: PetId,
        /// The photo.
        photo: Link,
    },
}

/// What an upload does, and that it stays in the portal.
#[apply(wire)]
pub struct PhotoUpload {
    /// The rule: PORTAL-6.
    pub rule: Rule,
    /// What to do.
    pub action: PhotoAction,
    /// Whether the photo is written to the PIMS: never.
    pub written_to_pims: bool,
    /// An English sentence.
    pub detail: String,
}

/// What it does when a client uploads a photo of a pet that has this one now.
#[must_use]
pub fn upload(pet: PetId, current: &Photo, photo: Link) -> PhotoUpload {
    let replaces = current.link().cloned();
    let (action, detail) = if replaces.as_ref() == Some(&photo) {
        (PhotoAction::Keep { pet, photo }, "The photo shows in the portal already.")
    } else {
        let detail = "Show the photo in the portal; do not write it to the PIMS.";
        (PhotoAction::Show { pet, photo, replaces }, detail)
    };
    PhotoUpload { rule: Rule::Portal6, action, written_to_pims: false, detail: detail.to_owned() }
}

impl Photo {
    /// Where the picture is, if there is one.
    #[must_use]
    pub const fn link(&self) -> Option<&Link> {
        match self {
            Self::None {} => None,
            Self::ByClient { photo } => Some(photo),
        }
    }

    pub(super) fn section(&self) -> PhotoSection {
        match self {
            Self::None {} => PhotoSection::Hidden { because: because(HiddenReason::NoPhoto) },
            Self::ByClient { photo } => PhotoSection::Shown { rule: Rule::Portal6, photo: photo.clone() },
        }
    }
}
