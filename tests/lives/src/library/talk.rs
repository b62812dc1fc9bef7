//! Conversations, and the survivors of retired clients.

use littermate::conversation::{
    ArchiveAction, ConversationPolicy, Conversations, Initiator, PortalRequestPolicy, StartAction,
};
use littermate::merge::{ClientStatusEntry, ResolutionEnd, Survivors};
use littermate::model::conversation::{Conversation, ConversationState};
use littermate::model::ids::ConversationId;
use littermate::{ActiveConversation, Client, ClientStatus};

use super::names::{self, Oddity};
use super::{Host, answers};
use crate::naive::answer::{Answer, Facts};
use crate::naive::codes;
use crate::naive::profile::ProfileId;
use crate::naive::world::World;

impl Host {
    /// The host carries out `archive-and-create-new` by archiving, then starting.
    pub(super) fn start_chat(
        &mut self,
        world: &World,
        profile: ProfileId,
        by_portal: bool,
        archive_and_start: bool,
    ) -> Result<Answer, Oddity> {
        let status = self.client(profile)?.status();
        match status {
            ClientStatus::Active => {}
            ClientStatus::Retired { .. } => {
                return Ok(answers::refused([(codes::CLIENT_RETIRED, Some(profile))]));
            }
            ClientStatus::Deleted => {
                return Ok(answers::refused([(codes::CLIENT_DELETED, Some(profile))]));
            }
        }
        let (initiator, portal_request) = match (by_portal, archive_and_start) {
            (false, _) => (Initiator::Staff, PortalRequestPolicy::AddToExisting),
            (true, false) => (Initiator::Client, PortalRequestPolicy::AddToExisting),
            (true, true) => (Initiator::Client, PortalRequestPolicy::ArchiveAndCreateNew),
        };
        let known = conversations(self.client(profile)?);
        let new = names::id("conversation", world.conversations.len())?;
        let policy = ConversationPolicy { portal_request };
        let started = Conversations::new(&known).start(initiator, Some(new), policy)?;
        let (conversation, begins) = match started.kind {
            StartAction::OpenExisting { conversation } | StartAction::AddToExisting { conversation } => {
                (conversation, false)
            }
            StartAction::CreateNew { conversation } => (conversation, true),
            StartAction::ArchiveAndCreateNew { archived, conversation } => {
                self.put_archived(profile, archived)?;
                (conversation, true)
            }
        };
        let chat = Some((names::number(&conversation), begins));
        if begins {
            let mut parts = self.client(profile)?.clone().into_parts();
            parts.active_conversation = ActiveConversation::Active { conversation };
            self.put(Client::new(parts)?)?;
        }
        Ok(Answer { facts: Facts { chat, ..Facts::default() }, ..Answer::default() })
    }

    /// Archives the active conversation, if there is one.
    pub(super) fn archive(&mut self, profile: ProfileId) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let known = conversations(client);
        if let Some(active) = client.active_conversation().id().cloned() {
            let decision = Conversations::new(&known).archive(Initiator::Staff, active)?;
            if let ArchiveAction::Archive { conversation } = decision.kind {
                self.put_archived(profile, conversation)?;
            }
        }
        Ok(Answer::default())
    }

    fn put_archived(&mut self, profile: ProfileId, conversation: ConversationId) -> Result<(), Oddity> {
        let mut parts = self.client(profile)?.clone().into_parts();
        parts.active_conversation = ActiveConversation::None;
        parts.archived_conversations.push(conversation);
        self.put(Client::new(parts)?)
    }

    pub(super) fn resolve(&self, profile: ProfileId) -> Result<Answer, Oddity> {
        let standing =
            |client: &Client| ClientStatusEntry { id: client.id().clone(), status: client.status().clone() };
        let clients: Vec<ClientStatusEntry> = self.clients().map(standing).collect();
        let end = Survivors::new(&clients)?.of(&names::id("client", profile)?).end;
        let resolved = match end {
            ResolutionEnd::Survivor { survivor, .. } => Some(names::number(&survivor)),
            _ => None,
        };
        Ok(Answer { facts: Facts { resolved, ..Facts::default() }, ..Answer::default() })
    }
}

fn conversations(client: &Client) -> Vec<Conversation> {
    let archived = client.archived_conversations().iter();
    let archived = archived.map(|id| Conversation { id: id.clone(), state: ConversationState::Archived });
    let active = client.active_conversation().id();
    let active = active.map(|id| Conversation { id: id.clone(), state: ConversationState::Active });
    archived.chain(active).collect()
}
