//! Where a service lies with regard to the windows, and whether it shows for that.

use macro_rules_attribute::apply;

use crate::model::ids::ServiceId;
use crate::model::time::Date;
use crate::rule::Rule;
use crate::wire::{code, wire};

/// Where a service lies with regard to the windows.
#[apply(code)]
#[output]
pub enum DueStatus {
    /// Due before today, by however much, and not completed: under the pet only.
    Overdue,
    /// Due today or later, up to six months from today, and not completed: on home and under the pet.
    Upcoming,
    /// Due later than that: nowhere.
    Beyond,
    /// Due on no day that is known: nowhere.
    Undated,
    /// Marked completed, whenever it was due: nowhere.
    Completed,
}

/// Whether a service shows on a page, and by which rule.
#[apply(wire)]
#[output]
#[derive(Copy)]
pub struct ServiceVisibility {
    /// Whether the page shows the service.
    pub shown: bool,
    /// The rule that says so: that of the page, or PORTAL-4 for what is due beyond both windows.
    pub rule: Rule,
}

/// A service with its place.
#[apply(wire)]
#[output]
pub struct ClassifiedService {
    /// The id of the service.
    pub service: ServiceId,
    /// When the service is due, relative to today.
    pub due_status: DueStatus,
    /// The days from today to the day it is due, below zero where it is overdue; null where it is undated.
    pub days: Option<i64>,
    /// Whether it shows on home.
    pub home: ServiceVisibility,
    /// Whether it shows under its pet, where the clinic's PIMS makes that available (PIMS-4).
    pub pet: ServiceVisibility,
}

const TABLE: [DueStatus; 16] = {
    let mut table = [DueStatus::Upcoming; 16];
    let mut bits = 0_u8;
    let mut rest: &mut [DueStatus] = &mut table;
    while let [first, others @ ..] = rest {
        *first = DueStatus::of_bits(bits);
        bits = bits.wrapping_add(1);
        rest = others;
    }
    table
};

impl DueStatus {
    /// Every place, each at its [`index`](DueStatus::index).
    pub const ALL: [Self; 5] = [Self::Overdue, Self::Upcoming, Self::Beyond, Self::Undated, Self::Completed];

    /// A small number for each place, where a million of them cross a binding as bytes.
    #[must_use]
    pub const fn index(self) -> u8 {
        match self {
            Self::Overdue => 0,
            Self::Upcoming => 1,
            Self::Beyond => 2,
            Self::Undated => 3,
            Self::Completed => 4,
        }
    }

    /// The place of what is due on this day, or on none. Looked up and not reasoned out, so it takes the same time in any
    /// order of services: there is no jump to be guessed wrong.
    pub(super) fn of(before_today: bool, after_last: bool, undated: bool, completed: bool) -> Self {
        let bit = |holds: bool, at: u8| usize::from(holds) << at;
        let bits = bit(before_today, 0) | bit(after_last, 1) | bit(undated, 2) | bit(completed, 3);
        // Four bits are never out of sixteen.
        TABLE.get(bits & 15).copied().unwrap_or(Self::Undated)
    }

    /// What the four bits come to, the strongest last.
    const fn of_bits(bits: u8) -> Self {
        match bits {
            8..=15 => Self::Completed,
            4..=7 => Self::Undated,
            2..=3 => Self::Beyond,
            1 => Self::Overdue,
            _ => Self::Upcoming,
        }
    }

    /// Whether it shows among the services due on home (PORTAL-2).
    #[must_use]
    pub const fn is_on_home(self) -> bool {
        matches!(self, Self::Upcoming)
    }

    /// Whether it shows among the reminders under its pet (PORTAL-3).
    #[must_use]
    pub const fn is_under_pet(self) -> bool {
        matches!(self, Self::Upcoming | Self::Overdue)
    }

    /// The same with the rule.
    #[must_use]
    pub const fn on_home(self) -> ServiceVisibility {
        ServiceVisibility { shown: self.is_on_home(), rule: self.rule_of(Rule::ServicesDueOnHome) }
    }

    /// The same with the rule.
    #[must_use]
    pub const fn under_pet(self) -> ServiceVisibility {
        ServiceVisibility { shown: self.is_under_pet(), rule: self.rule_of(Rule::RemindersUnderPet) }
    }

    const fn rule_of(self, page: Rule) -> Rule {
        if matches!(self, Self::Beyond) { Rule::SixMonthWindow } else { page }
    }

    pub(super) fn explained(self, service: ServiceId, today: Date, due: Option<Date>) -> ClassifiedService {
        ClassifiedService {
            service,
            due_status: self,
            days: due.map(|due| today.days_until(due)),
            home: self.on_home(),
            pet: self.under_pet(),
        }
    }
}
