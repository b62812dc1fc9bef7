//! The operations on reminders.

use macro_rules_attribute::apply;

use super::{ClassifiedService, Interval, NextDue, PetService, WindowDates, Windows};
use crate::api::operations;
use crate::model::time::Date;
use crate::wire::wire;

/// Input of `reminder.windows`: the day.
#[apply(wire)]
pub struct ReminderWindowsInput {
    /// The date at the clinic.
    pub today: Date,
}

/// Input of `reminder.classify`: the day and the services.
#[apply(wire)]
pub struct ReminderClassifyInput {
    /// The date at the clinic.
    pub today: Date,
    /// The services; at most 1,000,000.
    pub services: Vec<PetService>,
}

/// Output of `reminder.classify`: the windows, and a status per service.
#[apply(wire)]
#[output]
pub struct ReminderClassifyOutput {
    /// The windows of that date.
    pub windows: WindowDates,
    /// One status per service, in the order of the input.
    pub services: Vec<ClassifiedService>,
}

/// Input of `reminder.next-due`: the anchor, the interval and the day to search from.
#[apply(wire)]
pub struct ReminderNextDueInput {
    /// The date from which due dates are counted: when the service was first given.
    pub anchor: Date,
    /// How often the service is due.
    pub interval: Interval,
    /// The earliest date to return: today, or the day after the service was last given.
    pub on_or_after: Date,
}

operations! {
    /// Returns the two six-month windows as dates.
    ///
    /// `today` is the date at the clinic (PORTAL-2, PORTAL-3, PORTAL-4).
    ReminderWindows = "reminder.windows" as reminderWindows: ReminderWindowsInput => WindowDates, |input, _| {
        Ok(Windows::new(input.today).dates())
    };
    /// Classifies services by due date, with the pages that show them.
    ///
    /// `today` is the date at the clinic (PORTAL-2, PORTAL-3, PORTAL-4). At most 1,000,000 services.
    ClassifyServices = "reminder.classify" as classifyServices: ReminderClassifyInput => ReminderClassifyOutput, |input, _| {
        let windows = Windows::new(input.today);
        let services = windows.explain_all(&input.services)?;
        Ok(ReminderClassifyOutput { windows: windows.dates(), services })
    };
    /// Returns the next due date of a service, counted from its anchor.
    ///
    /// The first due date on or after a day, never counted from the previous due date (PORTAL-4). The anchor is the day on which
    /// the service was first given.
    FindNextDue = "reminder.next-due" as nextDue: ReminderNextDueInput => NextDue, |input, _| {
        Ok(input.interval.next_due(input.anchor, input.on_or_after)?)
    };
}
