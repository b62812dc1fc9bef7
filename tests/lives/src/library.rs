//! The library as a system under test: a small host that stores profiles, contact book, tickets and merge records, and calls
//! the library for every step. Only this module converts between the types of the model and of the library.

mod answers;
mod book;
mod contacts;
mod merges;
mod names;
mod outputs;
mod read;
mod records;
mod route;
mod talk;
mod view;
mod write;

use std::collections::BTreeMap;
use std::rc::Rc;

use littermate::model::contact_book::ContactBook as CoreBook;
use littermate::model::pims::CapabilityOverrides;
use littermate::{Client, Clinic, MergeRecord, Pims, Ticket};
use names::Oddity;

use crate::naive::answer::Answer;
use crate::naive::book::ContactBook;
use crate::naive::profile::{MergeId, Profile, ProfileId};
use crate::naive::world::{PimsKind, World};
use crate::naive::{hosts, texts};
use crate::step::Step;
use crate::system::{Patch, System};

/// The state of the host, or the fault of the harness that stopped it.
#[derive(Debug, Clone)]
pub(crate) struct Library(Result<Host, String>);

/// The state of the host.
#[derive(Debug, Clone)]
struct Host {
    clinic: Rc<Clinic>,
    /// The clients in the order of their ids.
    clients: Vec<Rc<Client>>,
    book: CoreBook,
    tickets: Vec<Rc<Ticket>>,
    records: BTreeMap<MergeId, Rc<MergeRecord>>,
    /// Clients returned by the last step that have not been tested as inputs yet.
    given_clients: Vec<ProfileId>,
    given_records: Vec<MergeId>,
}

fn clinic(kind: PimsKind) -> Result<Clinic, Oddity> {
    let unknown = || Ok::<Pims, Oddity>(Pims::Other { name: "Custom PIMS".parse()? });
    let pims = match kind {
        PimsKind::Avimark => Pims::Avimark,
        PimsKind::CornerstoneCloud => Pims::CornerstoneCloud,
        PimsKind::None => Pims::None,
        PimsKind::Unknown | PimsKind::Overridden => unknown()?,
    };
    let stated = CapabilityOverrides {
        merge_with_one_in_pims: Some(true),
        nightly_contacts: Some(true),
        ..CapabilityOverrides::default()
    };
    let capabilities = if kind == PimsKind::Overridden { stated } else { CapabilityOverrides::default() };
    Ok(Clinic { capabilities, ..Clinic::new("clinic-1".parse()?, pims, "US".parse()?) })
}

impl Host {
    fn new(world: &World) -> Result<Self, Oddity> {
        let client = |profile: &Profile| Ok(Rc::new(Client::new(write::new(profile)?)?));
        Ok(Self {
            clinic: Rc::new(clinic(world.kind)?),
            clients: world.profiles.iter().map(client).collect::<Result<_, Oddity>>()?,
            book: book::write(&world.book)?,
            tickets: Vec::new(),
            records: BTreeMap::new(),
            given_clients: world.profiles.iter().map(|profile| profile.id).collect(),
            given_records: Vec::new(),
        })
    }

    fn clients(&self) -> impl Iterator<Item = &Client> {
        self.clients.iter().map(|client| &**client)
    }

    fn client(&self, id: ProfileId) -> Result<&Client, Oddity> {
        Ok(self.clients.get(id).ok_or("unknown client")?)
    }

    fn put(&mut self, client: Client) -> Result<(), Oddity> {
        let id = names::number(client.id());
        let stored = self.clients.get_mut(id).ok_or("unknown client")?;
        if **stored != client {
            *stored = Rc::new(client);
            self.given_clients.push(id);
        }
        Ok(())
    }

    fn record(&self, id: MergeId) -> Result<&Rc<MergeRecord>, Oddity> {
        Ok(self.records.get(&id).ok_or("unknown record")?)
    }

    fn put_record(&mut self, record: MergeRecord) {
        let id = names::number(&record.merge);
        self.records.insert(id, Rc::new(record));
        self.given_records.push(id);
    }

    fn perform(&mut self, world: &World, step: &Step) -> Result<Answer, Oddity> {
        match step {
            Step::Edit { profile, actor, edit } => self.edit(world, *profile, *actor, edit),
            Step::Sync { profile } => self.sync(world, *profile),
            Step::InboundText { from, body, delay } => self.inbound(world, *from, *body, *delay),
            Step::Merge { opened, selected, choices, reuse_id } => {
                self.merge(world, *opened, *selected, choices, *reuse_id)
            }
            Step::Review { opened, selected, choices } => self.review(world, *opened, *selected, choices),
            Step::Apply { ticket, record, reuse_id } => self.apply(world, *ticket, *record, *reuse_id),
            Step::Chain { opened, links, duplicate_id } => self.chain(world, *opened, links, *duplicate_id),
            Step::Undo { merge } => self.undo(world, *merge),
            Step::StartChat { profile, by_portal, archive_and_start } => {
                self.start_chat(world, *profile, *by_portal, *archive_and_start)
            }
            Step::Archive { profile } => self.archive(*profile),
            Step::Route { profile, message, pet, interactive } => {
                self.route(*profile, *message, *pet, *interactive)
            }
            Step::Resolve { profile } => self.resolve(*profile),
            Step::EmailEvent { .. } | Step::LineVerified { .. } | Step::Host { .. } => {
                self.without_the_library(world, step)
            }
            Step::PimsChange { .. } | Step::TimePasses { .. } => Ok(Answer::default()),
            Step::Link { profile, record } => self.link(*profile, *record),
            Step::Unlink { profile, successor } => self.unlink(*profile, *successor),
            Step::Look { profile, viewer } => self.look(*profile, *viewer),
            Step::Redact { merge } => self.redact(world, *merge),
        }
    }

    /// Changes facts that the library does not manage, as the model does.
    fn without_the_library(&mut self, world: &World, step: &Step) -> Result<Answer, Oddity> {
        let mut world = world.clone();
        world.clock = world.clock.saturating_add(1);
        match step {
            Step::EmailEvent { email, event, delay } => {
                texts::email(&mut world, *email, *event, *delay);
                let emails = world.book.emails.iter().map(book::write_email);
                self.book.emails = emails.collect::<Result<_, Oddity>>()?;
            }
            Step::LineVerified { number, line } => {
                hosts::verify_line(&mut world, *number, *line);
                let verified = book::write(&world.book)?;
                for (entry, verified) in self.book.phones.iter_mut().zip(verified.phones) {
                    entry.line = verified.line;
                }
            }
            Step::Host { profile, fact } => {
                hosts::change(&mut world, *profile, *fact);
                let changed = world.profile(*profile).ok_or("unknown profile")?;
                let parts = self.client(*profile)?.clone().into_parts();
                self.put(Client::new(write::host_facts(changed, parts)?)?)?;
            }
            _ => {}
        }
        Ok(Answer::default())
    }

    fn patch(&mut self, profiles: &[Profile], book: &ContactBook) -> Result<(), Oddity> {
        self.book = book::write(book)?;
        for profile in profiles.iter().filter(|profile| profile.is_active()) {
            let client = self.client(profile.id)?;
            if read::profile(client) != *profile {
                let parts = write::host_facts(profile, client.clone().into_parts())?;
                self.put(Client::new(write::contacts(profile, parts)?)?)?;
            }
        }
        Ok(())
    }
}

impl System for Library {
    fn start(world: &World) -> Self {
        Self(Host::new(world).map_err(|oddity| oddity.to_string()))
    }

    fn perform(&mut self, world: &World, step: &Step) -> Answer {
        let Ok(host) = &mut self.0 else { return Answer::default() };
        host.given_clients.clear();
        host.given_records.clear();
        match host.perform(world, step) {
            Ok(answer) => answer,
            Err(oddity) => {
                self.0 = Err(format!("{step:?}: {oddity}"));
                Answer::default()
            }
        }
    }

    fn projection(&self) -> Vec<Profile> {
        self.0.as_ref().map(|host| host.clients().map(read::profile).collect()).unwrap_or_default()
    }

    fn book(&self) -> ContactBook {
        self.0.as_ref().map_or_else(|_| ContactBook::blank(), |host| book::read(&host.book))
    }

    fn every_output_is_an_input(&self) -> Result<(), String> {
        let host = self.0.as_ref().map_err(|oddity| format!("a fault of the harness: {oddity}"))?;
        for id in &host.given_clients {
            let client = host.client(*id).map_err(|oddity| oddity.to_string())?;
            outputs::client(&host.clinic, &host.book, client)?;
        }
        for id in &host.given_records {
            let record = host.record(*id).map_err(|oddity| oddity.to_string())?;
            outputs::record(record)?;
        }
        Ok(())
    }
}

impl Patch for Library {
    fn patch(&mut self, profiles: Vec<Profile>, book: ContactBook) {
        let Ok(host) = &mut self.0 else { return };
        if let Err(oddity) = host.patch(&profiles, &book) {
            self.0 = Err(format!("patched: {oddity}"));
        }
    }
}
