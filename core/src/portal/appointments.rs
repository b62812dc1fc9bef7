//! Upcoming appointments of the types that clients can see (PORTAL-7).

use macro_rules_attribute::apply;

use super::check::Portal;
use super::facts::Appointment;
use super::hidden::{HiddenReason, HiddenReasonKind};
use super::section::{Section, section};
use crate::model::ids::{AppointmentId, AppointmentTypeId, Name, PetId};
use crate::model::pet::{Pet, PetStatus};
use crate::model::time::Instant;
use crate::order;
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::wire;

/// One line of the list of upcoming appointments.
#[apply(wire)]
#[output]
pub struct AppointmentLine {
    /// The id of the appointment.
    pub appointment: AppointmentId,
    /// The id of the pet.
    pub pet: PetId,
    /// The name of the pet.
    pub pet_name: Name,
    /// The title of the appointment.
    pub title: Name,
    /// The moment when the appointment starts.
    pub starts_at: Instant,
}

section! {
    /// The upcoming appointments, on the home page or the page of a pet, sorted by start and then by id (PORTAL-7).
    pub type AppointmentsSection = Vec<AppointmentLine>;
}

impl Appointment {
    /// Whether it is upcoming: it starts now or later and is not cancelled.
    #[must_use]
    pub fn is_upcoming(&self, now: Instant) -> bool {
        self.starts_at >= now && !self.cancelled
    }
}

impl Portal<'_> {
    /// On the home page: of all active pets. PORTAL-9 takes precedence over PORTAL-7: an appointment of an inactive or deceased
    /// pet is not shown, whatever its type.
    pub(super) fn appointments_on_home(&self, now: Instant) -> AppointmentsSection {
        let pet = self.by_id();
        let is_active = |one: &&Appointment| pet(&one.pet).is_some_and(|pet| pet.status.is_active());
        let (active, inactive): (Vec<&Appointment>, Vec<&Appointment>) =
            self.upcoming(now).partition(is_active);
        let others = (!inactive.is_empty()).then_some(HiddenReasonKind::AppointmentsOfInactivePets);
        self.visible(active, others)
    }

    /// On the page of a pet: an inactive pet has its upcoming appointments, a deceased one has none (PORTAL-9).
    pub(super) fn appointments_of(&self, pet: &Pet, now: Instant) -> AppointmentsSection {
        if pet.status == PetStatus::Deceased {
            return Section::hidden(HiddenReasonKind::PetDeceased);
        }
        self.visible(self.upcoming(now).filter(|one| one.pet == pet.id).collect(), None)
    }

    fn upcoming(&self, now: Instant) -> impl Iterator<Item = &Appointment> {
        self.facts.appointments.iter().filter(move |one| one.is_upcoming(now))
    }

    /// The appointments of visible types, in order. `others` is the reason why further ones are not among them.
    fn visible(&self, upcoming: Vec<&Appointment>, others: Option<HiddenReasonKind>) -> AppointmentsSection {
        let types = &self.facts.settings.visible_appointment_types;
        let visible = TextIndex::of(types.iter().map(AppointmentTypeId::as_str));
        let (mut shown, hidden): (Vec<&Appointment>, Vec<&Appointment>) =
            upcoming.into_iter().partition(|one| visible.has(one.appointment_type.as_str()));
        if shown.is_empty() {
            let types = (!hidden.is_empty()).then_some(HiddenReasonKind::AppointmentTypesNotVisible);
            let reasons: Vec<HiddenReason> =
                others.into_iter().chain(types).map(HiddenReason::from).collect();
            return match reasons.is_empty() {
                true => Section::hidden(HiddenReasonKind::NoUpcomingAppointments),
                false => Section::Hidden { reasons },
            };
        }
        order::sort_by(&mut shown, |one, other| (one.starts_at, &one.id).cmp(&(other.starts_at, &other.id)));
        let pet = self.by_id();
        let line = |one: &Appointment| {
            Some(AppointmentLine {
                appointment: one.id.clone(),
                pet: one.pet.clone(),
                pet_name: pet(&one.pet)?.name.clone(),
                title: one.title.clone(),
                starts_at: one.starts_at,
            })
        };
        Section::Shown {
            rule: Rule::VisibleAppointments,
            content: shown.into_iter().filter_map(line).collect(),
        }
    }
}
