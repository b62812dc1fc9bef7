//! From a retired client to the one that remains, through any number of merges (MERGE-46).

use macro_rules_attribute::apply;

use crate::limits;
use crate::lists;
use crate::model::client::{ClientStatus, StandingMerge};
use crate::model::ids::ClientId;
use crate::places::{HashedPlaces, Places};
use crate::problem::{Collector, Problems};
use crate::wire::wire;

/// Where a client leads.
#[apply(wire)]
#[output]
pub struct Resolution {
    /// The client asked about.
    pub client: ClientId,
    /// The client that remains; the client itself where it was never retired.
    pub survivor: ClientId,
    /// The merges on the way, in their order, each with the client it retired.
    pub merges: Vec<StandingMerge>,
}

/// A client and its status, as far as it matters for finding a survivor.
#[apply(wire)]
pub struct ClientStanding {
    /// The client.
    pub id: ClientId,
    /// Its status.
    pub status: ClientStatus,
}

/// Why a list of clients cannot be followed to their survivors.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveListError {
    /// The lists do not hold together; paths are those of `{ clients, ask }`.
    #[error(transparent)]
    Problems(#[from] Problems),
    /// One client leads nowhere.
    #[error("no survivor for entry {index} of the clients asked about")]
    Nowhere {
        /// Its place in the list of those asked about.
        index: usize,
        /// Why.
        #[source]
        error: ResolveError,
    },
}

/// Why a client leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// The way comes back to a client it has been at.
    #[error("merge cycle: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" → "))]
    Cycle(Vec<ClientId>),
    /// Nothing is known of a client on the way.
    #[error("unknown client {0}")]
    Unknown(ClientId),
}

/// Follows a client to its survivor, through any number of merges (MERGE-46).
///
/// `status` returns the status of any client, or `None` where the client is unknown. A deleted client is its own
/// survivor: it was not retired by a merge.
///
/// ```
/// use std::collections::HashMap;
///
/// use littermate::ClientStatus;
/// use littermate::merge::resolve;
///
/// let retired = ClientStatus::Retired { survivor: "anne".parse()?, merge: "m-1".parse()? };
/// let clients = HashMap::from([("annie", retired), ("anne", ClientStatus::Active)]);
///
/// let resolution = resolve(&"annie".parse()?, |id| clients.get(id.as_str()))?;
/// assert_eq!(resolution.survivor.as_str(), "anne");
/// assert_eq!(resolution.merges[0].merge.as_str(), "m-1");
///
/// let error = resolve(&"bob".parse()?, |id| clients.get(id.as_str())).unwrap_err();
/// assert_eq!(error.to_string(), "unknown client bob");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`ResolveError`] for a merge cycle, or where a client on the way is unknown.
pub fn resolve<'s>(
    client: &ClientId,
    status: impl Fn(&ClientId) -> Option<&'s ClientStatus>,
) -> Result<Resolution, ResolveError> {
    let mut merges: Vec<StandingMerge> = Vec::new();
    let mut at = client.clone();
    loop {
        match status(&at) {
            None => return Err(ResolveError::Unknown(at)),
            Some(ClientStatus::Active | ClientStatus::Deleted) => {
                return Ok(Resolution { client: client.clone(), survivor: at, merges });
            }
            Some(ClientStatus::Retired { survivor, merge }) => {
                merges.push(StandingMerge { merge: merge.clone(), retired: at });
                at = survivor.clone();
                // Looked for each time the way has doubled, so that a long way is not gone through again at each step.
                if merges.len().is_power_of_two()
                    && let Some(circle) = circle(&merges, &at)
                {
                    return Err(ResolveError::Cycle(circle));
                }
            }
        }
    }
}

/// Follows each client of the list `ask` to its survivor, in the order of the list (MERGE-46). `clients` contains the
/// status of every client on the way.
///
/// ```
/// use littermate::ClientStatus;
/// use littermate::merge::{ClientStanding, ResolveError, ResolveListError, resolve_all};
///
/// let retired = |id: &str, survivor: &str| -> Result<ClientStanding, littermate::text::TextError> {
///     let status = ClientStatus::Retired { survivor: survivor.parse()?, merge: "m-1".parse()? };
///     Ok(ClientStanding { id: id.parse()?, status })
/// };
/// let clients = [retired("a", "b")?, retired("b", "a")?];
///
/// let error = resolve_all(&clients, &["a".parse()?]).unwrap_err();
/// let ResolveListError::Nowhere { index: 0, error } = error else { panic!() };
/// assert!(matches!(error, ResolveError::Cycle(_)));
/// assert_eq!(error.to_string(), "merge cycle: a → b → a");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`ResolveListError`]: a list of more than 1,000,000 entries, a duplicate id in `clients`, or the first client of
/// `ask` that does not resolve.
pub fn resolve_all(
    clients: &[ClientStanding],
    ask: &[ClientId],
) -> Result<Vec<Resolution>, ResolveListError> {
    lists::within("/clients", clients.len(), limits::SEARCH_LIST)?;
    lists::within("/ask", ask.len(), limits::SEARCH_LIST)?;
    let known = HashedPlaces::of(clients.iter().map(|client| client.id.as_str()));
    let mut problems = Collector::default();
    for (id, index) in known.again() {
        problems.push(|| lists::duplicate_id(format!("/clients/{index}/id"), id));
    }
    problems.finish()?;
    let status =
        |id: &ClientId| known.find(id.as_str()).and_then(|place| clients.get(place)).map(|one| &one.status);
    ask.iter()
        .enumerate()
        .map(|(index, id)| resolve(id, status).map_err(|error| ResolveListError::Nowhere { index, error }))
        .collect()
}

/// The way up to the first client that it comes back to.
fn circle(merges: &[StandingMerge], at: &ClientId) -> Option<Vec<ClientId>> {
    let way = || merges.iter().map(|step| &step.retired).chain([at]);
    let (_, back) = *Places::of(way().map(ClientId::as_str)).again().first()?;
    Some(way().take(back.saturating_add(1)).cloned().collect())
}
