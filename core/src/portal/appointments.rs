//! Upcoming appointments of the types that clients can see (PORTAL-7).

use macro_rules_attribute::apply;

use super::check::Portal;
use super::facts::Appointment;
use super::hidden::HiddenReason;
use super::section::{Section, section};
use crate::model::ids::{AppointmentId, AppointmentTypeId, Name, PetId};
use crate::model::time::Instant;
use crate::order;
use crate::places::Places;
use crate::rule::Rule;
use crate::wire::wire;

/// One upcoming appointment.
#[apply(wire)]
#[output]
pub struct AppointmentLine {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The pet.
    pub pet: PetId,
    /// The pet's name.
    pub pet_name: Name,
    /// What the appointment is called.
    pub title: Name,
    /// When it starts.
    pub starts_at: Instant,
}

section! {
    /// The upcoming appointments, on home and on the page of a pet (PORTAL-7). The one that starts first is first; of two that start
    /// together, the one whose id sorts first.
    pub type AppointmentsSection = Vec<AppointmentLine>;
}

impl Appointment {
    /// Whether it is upcoming: it starts now or later, and was not cancelled.
    #[must_use]
    pub fn is_upcoming(&self, now: Instant) -> bool {
        self.starts_at >= now && !self.cancelled
    }
}

impl Portal<'_> {
    /// Of all pets, or of one.
    pub(super) fn appointments(&self, of: Option<&PetId>, now: Instant) -> AppointmentsSection {
        let types = &self.facts.settings.visible_appointment_types;
        let visible = Places::of(types.iter().map(AppointmentTypeId::as_str));
        let pet = self.by_id();
        let mut upcoming = self
            .facts
            .appointments
            .iter()
            .filter(|one| one.is_upcoming(now) && of.is_none_or(|pet| one.pet == *pet))
            .peekable();
        if upcoming.peek().is_none() {
            return Section::hidden(HiddenReason::NoUpcomingAppointments);
        }
        let mut shown: Vec<&Appointment> =
            upcoming.filter(|one| visible.has(one.appointment_type.as_str())).collect();
        if shown.is_empty() {
            return Section::hidden(HiddenReason::AppointmentTypesNotVisible);
        }
        order::sort_by(&mut shown, |one, other| (one.starts_at, &one.id).cmp(&(other.starts_at, &other.id)));
        let line = |one: &Appointment| {
            Some(AppointmentLine {
                appointment: one.id.clone(),
                pet: one.pet.clone(),
                pet_name: pet(&one.pet)?.name.clone(),
                title: one.title.clone(),
                starts_at: one.starts_at,
            })
        };
        Section::Shown { rule: Rule::Portal7, content: shown.into_iter().filter_map(line).collect() }
    }
}
