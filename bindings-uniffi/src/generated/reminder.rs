//! Mirrors of `littermate::reminder`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{LocalDate, PetId, RuleId, ServiceId};
use crate::mirror::{code, input, record, union};

record! {
    /// A service with its due status.
    ClassifiedService of littermate::reminder::ClassifiedService {
        /// The id of the service.
        service: ServiceId,
        /// When the service is due, relative to today.
        due_status: DueStatus,
        /// Days from today to the due date, negative if it is overdue; null if there is no date.
        days: Option<i64>,
        /// Whether the home page shows it.
        home: ServiceVisibility,
        /// Whether the page of its pet shows it, if the clinic's PIMS supports that (PIMS-4).
        pet: ServiceVisibility,
    }
}

union! {
    /// When a service is due. Required: it can hide the service.
    Due of littermate::reminder::Due {
        /// The service is due on a date.
        On {
            /// The date on which it is due.
            date: LocalDate,
        },
        /// The due date is not known. Such a service is neither upcoming nor overdue and is not shown.
        Undated,
    }
}

code! {
    /// When a service is due, relative to today and the windows.
    DueStatus of littermate::reminder::DueStatus {
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
}

record! {
    /// A window with both ends included.
    DueWindow of littermate::reminder::DueWindow {
        /// The rule that defines the window.
        rule: RuleId,
        /// The first day of the window; null if it has none, because it includes everything overdue.
        first: Option<LocalDate>,
        /// The last day of the window, included.
        last: LocalDate,
    }
}

record! {
    /// How often a service is due, such as every three years.
    Interval of littermate::reminder::Interval {
        /// The number of units.
        every: u32,
        /// The unit of the interval.
        unit: IntervalUnit,
    }
}

code! {
    /// The unit of an interval.
    IntervalUnit of littermate::reminder::IntervalUnit {
        /// A number of days.
        Days,
        /// A number of weeks.
        Weeks,
        /// A number of calendar months.
        Months,
        /// A number of calendar years: a year after 29 February is 28 February.
        Years,
    }
}

record! {
    /// Output of `reminder.next-due`: the next due date of a service.
    NextDue of littermate::reminder::NextDue {
        /// The rule of its calendar months: PORTAL-4.
        rule: RuleId,
        /// The due date that was found.
        date: LocalDate,
        /// The number of intervals from the anchor; at least one.
        intervals: u32,
        /// Whether the date is clamped to the end of a month that lacks the anchor's day.
        clamped: bool,
    }
}

record! {
    /// A veterinary service of a pet, such as a vaccination or an exam.
    PetService of littermate::reminder::PetService {
        /// The id of the service.
        id: ServiceId,
        /// The id of the pet.
        pet: PetId,
        /// The name of the service: `Rabies booster`.
        name: String,
        /// When the service is due.
        due: Due,
        /// Whether it is marked completed. Required: it can hide the service.
        completed: bool,
    }
}

input! {
    /// Input of `reminder.classify`: the day and the services.
    ReminderClassifyInput of littermate::reminder::ops::ReminderClassifyInput {
        /// The date at the clinic.
        today: LocalDate,
        /// The services; at most 1,000,000.
        services: Vec<PetService>,
    }
}

record! {
    /// Output of `reminder.classify`: the windows, and a status per service.
    ReminderClassifyOutput of littermate::reminder::ops::ReminderClassifyOutput {
        /// The windows of that date.
        windows: WindowDates,
        /// One status per service, in the order of the input.
        services: Vec<ClassifiedService>,
    }
}

input! {
    /// Input of `reminder.next-due`: the anchor, the interval and the day to search from.
    ReminderNextDueInput of littermate::reminder::ops::ReminderNextDueInput {
        /// The date from which due dates are counted: when the service was first given.
        anchor: LocalDate,
        /// How often the service is due.
        interval: Interval,
        /// The earliest date to return: today, or the day after the service was last given.
        on_or_after: LocalDate,
    }
}

input! {
    /// Input of `reminder.windows`: the day.
    ReminderWindowsInput of littermate::reminder::ops::ReminderWindowsInput {
        /// The date at the clinic.
        today: LocalDate,
    }
}

record! {
    /// Whether a page shows a service, and by which rule.
    ServiceVisibility of littermate::reminder::ServiceVisibility {
        /// Whether the page shows the service.
        shown: bool,
        /// The rule that decides: that of the page, or PORTAL-4 for services due beyond both windows.
        rule: RuleId,
    }
}

record! {
    /// Output of `reminder.windows`: the two windows.
    WindowDates of littermate::reminder::WindowDates {
        /// The day from which they were computed.
        today: LocalDate,
        /// The window of the home page (PORTAL-2).
        home: DueWindow,
        /// The window of the page of a pet (PORTAL-3).
        pet: DueWindow,
        /// Whether their end is clamped to the end of a month that lacks today's day (PORTAL-4), or to the end of the calendar.
        clamped: bool,
    }
}
