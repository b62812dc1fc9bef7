//! A client profile, once checked.

use super::invariants::{self, PartsOf};
use super::parts::ClientParts;
use crate::problem::{Collector, Problems};
use crate::wire::checked;
#[cfg(feature = "json")]
use crate::wire::{TypeInfo, Wire};

/// A client profile that holds together: ids and numbers stand once, at most one number is primary, lists are within
/// their limits, a retired profile names another one as its survivor.
///
/// Made by [`Client::new`] from parts, or by `ClientDraft::check` from texts as typed. Its fields are those of
/// [`ClientParts`], to read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ClientParts", into = "ClientParts")]
pub struct Client(ClientParts);

impl Client {
    /// Checks the parts.
    ///
    /// # Errors
    /// All problems of content at once, with paths from the profile's root.
    pub fn new(parts: ClientParts) -> Result<Self, Problems> {
        let mut found = Collector::default();
        invariants::problems(&parts, PartsOf::Client, &mut found);
        found.finish()?;
        Ok(Self(parts))
    }

    /// For parts that were put together out of checked clients.
    pub(crate) const fn from_checked(parts: ClientParts) -> Self {
        Self(parts)
    }

    /// The parts, to change and check again.
    #[must_use]
    pub fn into_parts(self) -> ClientParts {
        self.0
    }
}

impl std::ops::Deref for Client {
    type Target = ClientParts;
    fn deref(&self) -> &ClientParts {
        &self.0
    }
}

impl TryFrom<ClientParts> for Client {
    type Error = Problems;
    fn try_from(parts: ClientParts) -> Result<Self, Problems> {
        Self::new(parts)
    }
}

impl From<Client> for ClientParts {
    fn from(client: Client) -> Self {
        client.0
    }
}

checked!(Client, ClientParts, |client| &client.0);

#[cfg(feature = "json")]
impl Wire for Client {
    const TYPE: &'static TypeInfo = &TypeInfo { name: "Client", ..*ClientParts::TYPE };
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Client {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Client".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        ClientParts::json_schema(generator)
    }
}
