//! Mirrors of `littermate::reminder`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{LocalDate, PetId, RuleId, ServiceId};
use crate::mirror::{code, input, record, union};

record! {
    /// A service with its place.
    ClassifiedService of littermate::reminder::ClassifiedService {
        /// The service.
        service: ServiceId,
        /// Where it lies.
        due_status: DueStatus,
        /// The days from today to the day it is due, below zero where it is overdue; null where it is undated.
        days: Option<i64>,
        /// Whether it shows on home.
        home: ServiceVisibility,
        /// Whether it shows under its pet, where the clinic's PIMS makes that available (PIMS-4).
        pet: ServiceVisibility,
    }
}

union! {
    /// When a service is due. It can hide a service, so it is always said.
    Due of littermate::reminder::Due {
        /// On a day.
        On {
            /// The day.
            date: LocalDate,
        },
        /// On no day that is known. It is neither upcoming nor overdue, and shows nowhere.
        Undated,
    }
}

code! {
    /// Where a service lies with regard to the windows.
    DueStatus of littermate::reminder::DueStatus {
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
}

record! {
    /// One window, both ends included.
    DueWindow of littermate::reminder::DueWindow {
        /// The rule.
        rule: RuleId,
        /// Its first day; null where it has none, and what is overdue is in it however long.
        first: Option<LocalDate>,
        /// Its last day.
        last: LocalDate,
    }
}

record! {
    /// How often something is due: every three years.
    Interval of littermate::reminder::Interval {
        /// How many of the unit.
        every: u32,
        /// The unit.
        unit: IntervalUnit,
    }
}

code! {
    /// What an interval counts.
    IntervalUnit of littermate::reminder::IntervalUnit {
        /// Days.
        Days,
        /// Weeks, of seven days.
        Weeks,
        /// Calendar months.
        Months,
        /// Calendar years, of twelve calendar months: a year from 29 February is 28 February.
        Years,
    }
}

record! {
    /// When a service is due next.
    NextDue of littermate::reminder::NextDue {
        /// The rule of its months: PORTAL-4.
        rule: RuleId,
        /// The day.
        date: LocalDate,
        /// How many intervals it is from the anchor; at least one.
        intervals: u32,
        /// Whether it is a month's last day because that month has no day of the anchor's number.
        clamped: bool,
    }
}

record! {
    /// A service of a pet.
    PetService of littermate::reminder::PetService {
        /// Its id.
        id: ServiceId,
        /// The pet.
        pet: PetId,
        /// What it is called: `Rabies booster`.
        name: String,
        /// When it is due.
        due: Due,
        /// Whether it is marked completed. It can hide a service, so it is always said.
        completed: bool,
    }
}

input! {
    /// Input of `reminder.classify`.
    ReminderClassifyInput of littermate::reminder::ops::ReminderClassifyInput {
        /// The day at the clinic.
        today: LocalDate,
        /// The services; at most 1,000,000.
        services: Vec<PetService>,
    }
}

record! {
    /// Output of `reminder.classify`.
    ReminderClassifyOutput of littermate::reminder::ops::ReminderClassifyOutput {
        /// The windows of that day.
        windows: WindowDates,
        /// One place for each service, in the order of the input.
        services: Vec<ClassifiedService>,
    }
}

input! {
    /// Input of `reminder.next-due`.
    ReminderNextDueInput of littermate::reminder::ops::ReminderNextDueInput {
        /// The day from which every due date is counted: when the service was first given.
        anchor: LocalDate,
        /// How often it is due.
        interval: Interval,
        /// The day on or after which the due date is asked for: today, or the day after it was given last.
        on_or_after: LocalDate,
    }
}

input! {
    /// Input of `reminder.windows`.
    ReminderWindowsInput of littermate::reminder::ops::ReminderWindowsInput {
        /// The day at the clinic.
        today: LocalDate,
    }
}

record! {
    /// Whether a service shows on a page, and by which rule.
    ServiceVisibility of littermate::reminder::ServiceVisibility {
        /// Whether it does.
        shown: bool,
        /// The rule that says so: that of the page, or PORTAL-4 for what is due beyond both windows.
        rule: RuleId,
    }
}

record! {
    /// The two windows, for showing.
    WindowDates of littermate::reminder::WindowDates {
        /// The day they were worked out from.
        today: LocalDate,
        /// What home shows (PORTAL-2).
        home: DueWindow,
        /// What the page of a pet shows (PORTAL-3).
        pet: DueWindow,
        /// Whether they end on a month's last day because that month has no day of today's number (PORTAL-4), or
        /// because the calendar ends there.
        clamped: bool,
    }
}
