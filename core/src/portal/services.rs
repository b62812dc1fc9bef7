//! Services due on the home page, and reminders under a pet (PORTAL-2, PORTAL-3, PORTAL-9).

use std::cmp::Ordering;

use macro_rules_attribute::apply;

use super::check::Portal;
use super::hidden::{HiddenReason, HiddenReasonKind};
use super::section::{Section, section};
use crate::model::ids::{Name, PetId, ServiceId};
use crate::model::pet::{Pet, PetStatus};
use crate::model::pims::Capability;
use crate::model::time::Date;
use crate::order;
use crate::reminder::{DueStatus, PetService, Windows};
use crate::rule::Rule;
use crate::wire::wire;

/// A service that is due or overdue.
#[apply(wire)]
#[output]
pub struct ServiceLine {
    /// The id of the service.
    pub service: ServiceId,
    /// The id of the pet.
    pub pet: PetId,
    /// The name of the pet.
    pub pet_name: Name,
    /// The name of the service.
    pub name: Name,
    /// The date on which it is due.
    pub due: Date,
    /// Whether it is upcoming or overdue.
    pub due_status: DueStatus,
    /// Days from today to the due date; negative if it is overdue.
    pub days: i64,
}

section! {
    /// Services on the home page (PORTAL-2) or the page of a pet (PORTAL-3), sorted by due date and then by id. If hidden for
    /// several reasons, that of the PIMS is first.
    pub type ServicesSection = Vec<ServiceLine>;
}

fn line(pet: &Pet, service: &PetService, windows: &Windows) -> Option<ServiceLine> {
    let due = service.due.date()?;
    Some(ServiceLine {
        service: service.id.clone(),
        pet: pet.id.clone(),
        pet_name: pet.name.clone(),
        name: service.name.clone(),
        due,
        due_status: windows.due_status(service.due, service.completed),
        days: windows.today().days_until(due),
    })
}

fn by_day(one: &ServiceLine, other: &ServiceLine) -> Ordering {
    (one.due, &one.service).cmp(&(other.due, &other.service))
}

fn sorted(rule: Rule, mut services: Vec<ServiceLine>, none: HiddenReasonKind) -> ServicesSection {
    if services.is_empty() {
        return Section::hidden(none);
    }
    order::sort_by(&mut services, by_day);
    Section::Shown { rule, content: services }
}

impl Portal<'_> {
    /// PORTAL-2: services of active pets that are due today or later. No capability limits them.
    pub(super) fn services_due(&self, windows: &Windows) -> ServicesSection {
        let pet = self.by_id();
        let due = self.facts.services.iter().filter_map(|service| {
            let on_home = windows.due_status(service.due, service.completed).is_on_home();
            on_home.then(|| pet(&service.pet).map(|pet| (pet, service))).flatten()
        });
        let (mut shown, mut of_inactive) = (Vec::new(), false);
        for (pet, service) in due {
            if pet.status.is_active() {
                shown.extend(line(pet, service, windows));
            } else {
                of_inactive = true;
            }
        }
        let none = if of_inactive {
            HiddenReasonKind::ServicesOfInactivePets
        } else {
            HiddenReasonKind::NoServicesDue
        };
        sorted(Rule::ServicesDueOnHome, shown, none)
    }

    /// PORTAL-3: services of a pet that are due or overdue, if the PIMS supports it and the pet is active.
    pub(super) fn reminders(&self, pet: &Pet, windows: &Windows) -> ServicesSection {
        let available = self.facts.clinic.has(Capability::PortalReminders);
        let inactive = match pet.status {
            PetStatus::Active => None,
            PetStatus::Inactive => Some(HiddenReasonKind::PetInactive),
            PetStatus::Deceased => Some(HiddenReasonKind::PetDeceased),
        };
        let barred: Vec<HiddenReason> = (!available)
            .then_some(HiddenReasonKind::RemindersNotAvailable)
            .into_iter()
            .chain(inactive)
            .map(HiddenReason::from)
            .collect();
        if !barred.is_empty() {
            return Section::Hidden { reasons: barred };
        }
        let of_it = self.facts.services.iter().filter(|service| service.pet == pet.id);
        let shown = of_it
            .filter(|service| windows.due_status(service.due, service.completed).is_under_pet())
            .filter_map(|service| line(pet, service, windows))
            .collect();
        sorted(Rule::RemindersUnderPet, shown, HiddenReasonKind::NoReminders)
    }
}
