//! The operations on reminders.

use macro_rules_attribute::apply;

use super::{ClassifiedService, Interval, NextDue, PetService, WindowDates, Windows};
use crate::api::operations;
use crate::model::time::Date;
use crate::wire::wire;

/// Input of `reminder.windows`: the day.
#[apply(wire)]
pub struct ReminderWindowsInput {
    /// The day at the clinic.
    pub today: Date,
}

/// Input of `reminder.classify`: the day and the services.
#[apply(wire)]
pub struct ReminderClassifyInput {
    /// The day at the clinic.
    pub today: Date,
    /// The services; at most 1,000,000.
    pub services: Vec<PetService>,
}

/// Output of `reminder.classify`: the windows, and a status per service.
#[apply(wire)]
#[output]
pub struct ReminderClassifyOutput {
    /// The windows of that day.
    pub windows: WindowDates,
    /// One place for each service, in the order of the input.
    pub services: Vec<ClassifiedService>,
}

/// Input of `reminder.next-due`: the anchor, the interval and the day to search from.
#[apply(wire)]
pub struct ReminderNextDueInput {
    /// The day from which every due date is counted: when the service was first given.
    pub anchor: Date,
    /// How often it is due.
    pub interval: Interval,
    /// The day on or after which the due date is asked for: today, or the day after it was given last.
    pub on_or_after: Date,
}

operations! {
    /// The two windows of six months, as dates.
    ///
    /// `today` is the day at the clinic (PORTAL-2, PORTAL-3, PORTAL-4).
    ReminderWindows = "reminder.windows" as reminderWindows: ReminderWindowsInput => WindowDates, |input, _| {
        Ok(Windows::new(input.today).dates())
    };
    /// Where each service of a list lies with regard to the windows, and where it shows.
    ///
    /// `today` is the day at the clinic (PORTAL-2, PORTAL-3, PORTAL-4). At most 1,000,000 services.
    ClassifyServices = "reminder.classify" as classifyServices: ReminderClassifyInput => ReminderClassifyOutput, |input, _| {
        let windows = Windows::new(input.today);
        let services = windows.explain_all(&input.services)?;
        Ok(ReminderClassifyOutput { windows: windows.dates(), services })
    };
    /// When a service is due next, counted from its anchor.
    ///
    /// The first due date on a day or after it, never counted from the due date before (PORTAL-4). The anchor is the day when
    /// the service was first given.
    FindNextDue = "reminder.next-due" as nextDue: ReminderNextDueInput => NextDue, |input, _| {
        Ok(input.interval.next_due(input.anchor, input.on_or_after)?)
    };
}
