//! Edits, the nightly sync and inbound text messages.

use littermate::Client;
use littermate::consent::{AutoReply, Consent, Inbound, InboundWarningKind, KeywordSets, KeywordWarningKind};
use littermate::contact::{
    ContactAction, ContactEdit as CoreEdit, ContactSync, EditActor, Editing, PimsContacts, PimsEmail,
    PimsPhone,
};
use littermate::model::phone::Phone;
use littermate::model::preferences::ContactChannel as CoreChannel;

use super::names::{self, Oddity, Reader};
use super::{Host, answers, book, write};
use crate::naive::answer::{Answer, Facts, Notice, Reply};
use crate::naive::codes;
use crate::naive::pool::{self, BODIES, Number};
use crate::naive::profile::{Channel, ProfileId, Time};
use crate::naive::world::World;
use crate::step::{Actor, Edit};

fn core_edit(client: &Client, edit: &Edit) -> Result<CoreEdit, Oddity> {
    let primary = || client.primary_phone().or(client.phones().first()).map(Phone::key);
    Ok(match edit {
        Edit::Name { name } => CoreEdit::SetName { name: names::person(*name)? },
        Edit::Email { email: Some(email) } => CoreEdit::SetEmail { email: names::email_text(*email)? },
        Edit::Email { email: None } => CoreEdit::RemoveEmail,
        Edit::AddNumber { number, label } => CoreEdit::AddPhone { text: names::typed(*number, *label)? },
        Edit::ChangeNumber { from, to, label } => {
            CoreEdit::EditPhone { phone: names::key(*from)?, text: names::typed(*to, *label)? }
        }
        Edit::RemoveNumber { number } => CoreEdit::RemovePhone { phone: names::key(*number)? },
        Edit::SetPrimary { number } => CoreEdit::SetPrimary { phone: names::key(*number)? },
        Edit::UnsetPrimary => CoreEdit::UnsetPrimary { phone: primary().map_or_else(|| names::key(0), Ok)? },
        Edit::Switch { channel: Channel::Text, on } => CoreEdit::SetContactByText { on: *on },
        Edit::Switch { channel: Channel::Email, on } => CoreEdit::SetContactByEmail { on: *on },
        Edit::RecordOptOut { channel } => CoreEdit::RecordOptOut {
            channel: match channel {
                Channel::Text => CoreChannel::Text,
                Channel::Email => CoreChannel::Email,
            },
            by: write::staff()?,
        },
        Edit::Push { on } => CoreEdit::SetPush { on: *on },
        Edit::Nps { on } => CoreEdit::SetNpsSurveys { on: *on },
    })
}

impl Host {
    pub(super) fn edit(
        &mut self,
        world: &World,
        profile: ProfileId,
        actor: Actor,
        edit: &Edit,
    ) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let actor = match actor {
            Actor::Staff => EditActor::Staff,
            Actor::ClientInPortal => EditActor::ClientInPortal,
            Actor::ClientInApp => EditActor::ClientInApp,
        };
        let editing = Editing::new(&self.clinic, actor, names::instant(world.clock.saturating_add(1))?);
        match editing.edit_with(client, &[core_edit(client, edit)?], &Reader) {
            Ok(edited) => {
                let answer = answers::of_notices(&edited.notices);
                for effect in &edited.effects {
                    if let ContactAction::LiftEmailSuppression { email, .. } = &effect.kind {
                        book::lift_by_client(&mut self.book, &email.as_written);
                    }
                }
                self.put(edited.client)?;
                Ok(answer)
            }
            Err(error) => Ok(answers::wrong(error.problems(), Some(profile))),
        }
    }

    pub(super) fn sync(&mut self, world: &World, profile: ProfileId) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let record = world.profile(profile).and_then(|profile| profile.record).unwrap_or_default();
        let Some(state) = world.record(record) else { return Ok(answers::refused([(codes::NO_SYNC, None)])) };
        let phones = state.now.numbers.iter().map(|number| {
            Ok(PimsPhone { text: names::typed(*number, None)?, primary: state.now.mark == Some(*number) })
        });
        let pims = PimsContacts {
            record: names::id("record", record)?,
            name: names::person(state.now.name)?,
            email: match state.now.email {
                Some(email) => PimsEmail::Address { text: names::email_text(email)? },
                None => PimsEmail::None,
            },
            phones: phones.collect::<Result<_, Oddity>>()?,
        };
        match ContactSync::new(&self.clinic).sync_with(client, &pims, &Reader) {
            Ok(synced) => {
                let answer = answers::of_notices(&synced.notices);
                self.put(synced.client)?;
                Ok(answer)
            }
            Err(problems) => {
                let mut answer = answers::wrong(&problems, Some(profile));
                // The reason why a profile receives no contact data, as a code of the model.
                if answer.codes.remove(&(codes::NOT_ALLOWED, None)) {
                    answer.codes.insert((codes::NO_SYNC, None));
                }
                Ok(answer)
            }
        }
    }

    pub(super) fn inbound(
        &mut self,
        world: &World,
        from: Number,
        body: usize,
        delay: Time,
    ) -> Result<Answer, Oddity> {
        let at = names::instant(world.clock.saturating_add(1).saturating_sub(delay))?;
        let (message, _) = BODIES.get(body).ok_or("unknown message")?;
        let inbound = Inbound { from: &names::typed(from, None)?, message: &message.parse()?, at };
        let base = pool::base(from);
        let has = |client: &&Client| {
            let number = |phone: &Phone| base.is_some() && phone.e164().map(AsRef::as_ref) == base;
            client.status() == &littermate::ClientStatus::Active && client.phones().iter().any(number)
        };
        let clients: Vec<Client> = self.clients().filter(has).cloned().collect();
        let index = self.book.index()?;
        let keywords = KeywordSets::default();
        let read = Consent::new(&self.clinic, &index, &keywords).receive_with(&inbound, &clients, &Reader);
        let output = match read {
            Ok(output) => output,
            Err(problems) => return Ok(answers::wrong(&problems, None)),
        };
        let mut answer = Answer {
            facts: Facts {
                reply: match output.reply {
                    AutoReply::None => Some(Reply::None),
                    AutoReply::OptOutConfirmed => Some(Reply::OptOutConfirmed),
                    AutoReply::OptInConfirmed => Some(Reply::OptInConfirmed),
                    AutoReply::Help => Some(Reply::Help),
                },
                lifted: output.clients.iter().map(|client| names::number(client.id())).collect(),
                ..Facts::default()
            },
            ..Answer::default()
        };
        answer.notices.extend(output.warnings.iter().map(|warning| match warning.kind {
            InboundWarningKind::SeveralClients { .. } => Notice::SeveralProfilesLifted,
        }));
        answer.notices.extend(output.reading.warnings.iter().map(|warning| match warning.kind {
            KeywordWarningKind::MayBeAnAnswer { .. } => Notice::AppointmentMayBeMeant,
            KeywordWarningKind::MayBeOptOut { .. } => Notice::MayBeOptOut,
        }));
        if let Some(entry) = output.entry {
            let stored = self.book.phones.iter_mut().find(|known| known.number == entry.number);
            *stored.ok_or("a phone number that is not in the contact book")? = entry;
        }
        for client in output.clients {
            self.put(client)?;
        }
        Ok(answer)
    }
}
