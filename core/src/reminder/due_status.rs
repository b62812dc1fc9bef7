//! The due status of a service, and the pages that show it.

use macro_rules_attribute::apply;

use crate::model::ids::ServiceId;
use crate::model::time::Date;
use crate::rule::Rule;
use crate::wire::{code, wire};

/// When a service is due, relative to today and the windows.
#[apply(code)]
#[output]
pub enum DueStatus {
    /// Overdue: due before today and not completed. Shown under the pet only.
    Overdue,
    /// Due within six months from today and not completed. Shown on the home page and under the pet.
    Upcoming,
    /// Due after the six months. Not shown.
    Beyond,
    /// Without a due date. Not shown.
    Undated,
    /// Marked completed, whenever it was due. Not shown.
    Completed,
}

/// Whether a page shows a service, and by which rule.
#[apply(wire)]
#[output]
#[derive(Copy)]
pub struct ServiceVisibility {
    /// Whether the page shows the service.
    pub shown: bool,
    /// The rule that decides: that of the page, or PORTAL-4 for services due beyond both windows.
    pub rule: Rule,
}

/// A service with its due status.
#[apply(wire)]
#[output]
pub struct ClassifiedService {
    /// The id of the service.
    pub service: ServiceId,
    /// When the service is due, relative to today.
    pub due_status: DueStatus,
    /// Days from today to the due date, negative if it is overdue; null if there is no date.
    pub days: Option<i64>,
    /// Whether the home page shows it.
    pub home: ServiceVisibility,
    /// Whether the page of its pet shows it, if the clinic's PIMS supports that (PIMS-4).
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
    /// All statuses, each at its [`index`](DueStatus::index).
    pub const ALL: [Self; 5] = [Self::Overdue, Self::Upcoming, Self::Beyond, Self::Undated, Self::Completed];

    /// The index of the status, for lists that cross a binding as bytes.
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

    /// The status of a service due on this date, or without a date. A table lookup without branches, so that the time does not
    /// depend on the order of services.
    pub(super) fn of(before_today: bool, after_last: bool, undated: bool, completed: bool) -> Self {
        let bit = |holds: bool, at: u8| usize::from(holds) << at;
        let bits = bit(before_today, 0) | bit(after_last, 1) | bit(undated, 2) | bit(completed, 3);
        // Four bits are always below sixteen.
        TABLE.get(bits & 15).copied().unwrap_or(Self::Undated)
    }

    /// The statuses by the four bits. Higher bits take precedence.
    const fn of_bits(bits: u8) -> Self {
        match bits {
            8..=15 => Self::Completed,
            4..=7 => Self::Undated,
            2..=3 => Self::Beyond,
            1 => Self::Overdue,
            _ => Self::Upcoming,
        }
    }

    /// Whether the home page shows the service (PORTAL-2).
    #[must_use]
    pub const fn is_on_home(self) -> bool {
        matches!(self, Self::Upcoming)
    }

    /// Whether the page of the pet shows the service (PORTAL-3).
    #[must_use]
    pub const fn is_under_pet(self) -> bool {
        matches!(self, Self::Upcoming | Self::Overdue)
    }

    /// Whether the home page shows the service, with the rule.
    #[must_use]
    pub const fn on_home(self) -> ServiceVisibility {
        ServiceVisibility { shown: self.is_on_home(), rule: self.rule_of(Rule::ServicesDueOnHome) }
    }

    /// Whether the page of the pet shows the service, with the rule.
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
