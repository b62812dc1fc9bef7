//! The facts that decide whether two profiles may be merged.

use super::{Client, ClientParts, ClientStatus};
use crate::count::Count;
use crate::limits;
use crate::lists;
use crate::model::conversation::ActiveConversation;
use crate::model::ids::{ClientId, ClinicId};
use crate::model::membership::Membership;
use crate::model::pims::PimsRecord;
use crate::problem::Problems;
use crate::wire::facts;

facts! {
    /// The facts of a profile that can block a merge. Search results need no other fields.
    ///
    /// In JSON, a whole client is accepted as well; its other fields are skipped. No field has a default in any language, so that
    /// a forgotten field is an error and never allows a merge.
    pub struct ClientFacts of ClientParts {
        /// The id of the profile.
        pub id: ClientId,
        /// The clinic that the profile belongs to.
        pub clinic: ClinicId,
        /// Whether the profile is active, retired by a merge, or deleted.
        pub status: ClientStatus,
        /// Whether the profile has a record in the PIMS.
        pub pims: PimsRecord,
        /// The active conversation, if any.
        pub active_conversation: ActiveConversation,
        /// The balance of loyalty points.
        pub loyalty_points: Count,
        /// The client's care memberships, including ended ones.
        pub memberships: Vec<Membership>,
    }
    skips {
        name, email, phones, preferences, sync_overrides, pets, archived_conversations, payment_methods, merges,
        undone_merges,
    }
}

/// The same facts, borrowed from a [`Client`] or from [`ClientFacts`]. Cheap to construct: borrows only.
///
/// [`Search`](crate::merge::Search) and [`Pair`](crate::merge::Pair) accept either type through `Into<Facts>`.
///
/// ```
/// use littermate::model::client::Facts;
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let borrowed = Facts::from(&facts);
/// assert_eq!(borrowed.loyalty_points, Count::ZERO);
/// assert!(!borrowed.pims.is_in_pims());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The id of the profile.
    pub id: &'a ClientId,
    /// The clinic that the profile belongs to.
    pub clinic: &'a ClinicId,
    /// Whether the profile is active, retired by a merge, or deleted.
    pub status: &'a ClientStatus,
    /// Whether the profile has a record in the PIMS.
    pub pims: &'a PimsRecord,
    /// The active conversation, if any.
    pub active_conversation: &'a ActiveConversation,
    /// The balance of loyalty points.
    pub loyalty_points: Count,
    /// The client's care memberships, including ended ones.
    pub memberships: &'a [Membership],
}

impl ClientFacts {
    /// Checks the lengths of the lists.
    ///
    /// # Errors
    ///
    /// The problem of a list that is too long, with its path relative to the facts.
    pub fn validate(&self) -> Result<(), Problems> {
        lists::within("/memberships", self.memberships.len(), limits::CLIENT_LIST)
    }
}

impl Client {
    /// Borrows the facts that decide whether this profile may be merged. `ClientFacts::from` copies them.
    ///
    /// ```
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// let client = Client::draft(facts.clone()).check(&clinic)?.client;
    /// assert_eq!(client.facts().id.as_str(), "anne");
    /// assert_eq!(ClientFacts::from(client.facts()), facts);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn facts(&self) -> Facts<'_> {
        Facts::from(self)
    }
}

impl<'a> From<&'a Client> for Facts<'a> {
    fn from(client: &'a Client) -> Self {
        Self {
            id: client.id(),
            clinic: client.clinic(),
            status: client.status(),
            pims: client.pims(),
            active_conversation: client.active_conversation(),
            loyalty_points: client.loyalty_points(),
            memberships: client.memberships(),
        }
    }
}

impl<'a> From<&'a ClientFacts> for Facts<'a> {
    fn from(facts: &'a ClientFacts) -> Self {
        Self {
            id: &facts.id,
            clinic: &facts.clinic,
            status: &facts.status,
            pims: &facts.pims,
            active_conversation: &facts.active_conversation,
            loyalty_points: facts.loyalty_points,
            memberships: &facts.memberships,
        }
    }
}

impl From<Facts<'_>> for ClientFacts {
    fn from(facts: Facts<'_>) -> Self {
        Self {
            id: facts.id.clone(),
            clinic: facts.clinic.clone(),
            status: facts.status.clone(),
            pims: facts.pims.clone(),
            active_conversation: facts.active_conversation.clone(),
            loyalty_points: facts.loyalty_points,
            memberships: facts.memberships.to_vec(),
        }
    }
}
