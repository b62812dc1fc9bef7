//! The photo of a pet. The client's upload is shown in the portal and never written to the PIMS (PORTAL-6).

use std::fmt;

use macro_rules_attribute::apply;

use super::hidden::HiddenReasonKind;
use super::section::{Section, section};
use crate::explained::{Explain, explained};
use crate::model::ids::PetId;
use crate::model::link::WebLink;
use crate::rule::Rule;
use crate::wire::union;

/// The photo of a pet in the portal.
#[apply(union)]
pub enum Photo {
    /// The pet has no photo.
    None,
    /// The client uploaded a photo.
    ByClient {
        /// The URL of the photo.
        photo: WebLink,
    },
}

section! {
    /// A URL: the photo of a pet (PORTAL-6), or the clinic's information page (PORTAL-1).
    pub type LinkSection = WebLink;
}

/// What the upload of a photo does.
#[apply(union)]
#[output]
pub enum PhotoAction {
    /// Show the photo in the portal.
    Show {
        /// The id of the pet.
        pet: PetId,
        /// The URL of the photo.
        photo: WebLink,
        /// The photo that it replaces; null if there was none.
        replaces: Option<WebLink>,
    },
    /// Nothing: that photo is already shown.
    Keep {
        /// The id of the pet.
        pet: PetId,
        /// The URL of the photo.
        photo: WebLink,
    },
}

explained! {
    /// Output of `portal.upload-photo`: what the upload does, and the rule.
    #[output]
    pub struct PhotoUpload of PhotoAction {
        /// Whether the photo is written to the PIMS: always false.
        written_to_pims: bool,
    }
}

/// What the removal of a photo does.
#[apply(union)]
#[output]
pub enum PhotoRemovalAction {
    /// Remove the photo from the portal.
    Remove {
        /// The id of the pet.
        pet: PetId,
        /// The photo that is no longer shown.
        photo: WebLink,
    },
    /// Nothing: the pet has no photo.
    NoPhoto {
        /// The id of the pet.
        pet: PetId,
    },
}

explained! {
    /// Output of `portal.remove-photo`: what the removal does, and the rule.
    #[output]
    pub struct PhotoRemoval of PhotoRemovalAction {
        /// Whether the removal is written to the PIMS: always false.
        written_to_pims: bool,
    }
}

impl Explain for PhotoRemovalAction {
    fn rule(&self) -> Rule {
        Rule::ClientPhoto
    }
}

impl fmt::Display for PhotoRemovalAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Remove { .. } => "Remove the photo from the portal. Nothing is written to the PIMS.",
            Self::NoPhoto { .. } => "The pet has no photo to remove.",
        })
    }
}

impl Explain for PhotoAction {
    fn rule(&self) -> Rule {
        Rule::ClientPhoto
    }
}

impl fmt::Display for PhotoAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Show { .. } => "Show the photo in the portal. It is not written to the PIMS.",
            Self::Keep { .. } => "The portal already shows this photo.",
        })
    }
}

impl Photo {
    /// Decides what the upload of a new photo by the client does. It is never written to the PIMS (PORTAL-6).
    ///
    /// ```
    /// use littermate::portal::{Photo, PhotoAction};
    ///
    /// let upload = Photo::None.upload("mochi".parse()?, "https://example.com/mochi.jpg".parse()?);
    /// assert!(matches!(upload.kind, PhotoAction::Show { replaces: None, .. }));
    /// assert!(!upload.written_to_pims);
    /// assert_eq!(upload.rule.id(), "PORTAL-6");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn upload(&self, pet: PetId, photo: WebLink) -> PhotoUpload {
        let replaces = self.link().cloned();
        let kind = if replaces.as_ref() == Some(&photo) {
            PhotoAction::Keep { pet, photo }
        } else {
            PhotoAction::Show { pet, photo, replaces }
        };
        PhotoUpload { rule: kind.rule(), kind, written_to_pims: false }
    }

    /// Decides what the removal of the photo by the client does. The PIMS never had it (PORTAL-6).
    ///
    /// ```
    /// use littermate::portal::{Photo, PhotoRemovalAction};
    ///
    /// let photo = Photo::ByClient { photo: "https://example.com/mochi.jpg".parse()? };
    /// let removal = photo.remove("mochi".parse()?);
    /// assert!(matches!(removal.kind, PhotoRemovalAction::Remove { .. }));
    /// assert!(!removal.written_to_pims);
    ///
    /// let removal = Photo::None.remove("mochi".parse()?);
    /// assert!(matches!(removal.kind, PhotoRemovalAction::NoPhoto { .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn remove(&self, pet: PetId) -> PhotoRemoval {
        let kind = match self.link().cloned() {
            Some(photo) => PhotoRemovalAction::Remove { pet, photo },
            None => PhotoRemovalAction::NoPhoto { pet },
        };
        PhotoRemoval { rule: kind.rule(), kind, written_to_pims: false }
    }

    /// The URL of the photo, if any.
    #[must_use]
    pub const fn link(&self) -> Option<&WebLink> {
        match self {
            Self::None => None,
            Self::ByClient { photo } => Some(photo),
        }
    }

    pub(super) fn section(&self) -> LinkSection {
        match self {
            Self::None => Section::hidden(HiddenReasonKind::NoPhoto),
            Self::ByClient { photo } => Section::Shown { rule: Rule::ClientPhoto, content: photo.clone() },
        }
    }
}
