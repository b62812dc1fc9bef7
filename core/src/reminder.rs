//! Reminders of services: which ones the portal shows, and when a service is due next.
//!
//! The rules come from the document on the sections of the Pet Portal. There are two windows, which both end six calendar months
//! from today (PORTAL-4): the home page shows services due from today on (PORTAL-2), the page of a pet also overdue ones
//! (PORTAL-3). [`Windows`] is computed once for a day and used for any number of services:
//!
//! ```
//! use littermate::reminder::{Due, DueStatus, Windows};
//! use littermate::model::time::Date;
//!
//! let today: Date = "2026-08-31".parse()?;
//! let windows = Windows::new(today);
//! assert_eq!(windows.last().to_string(), "2027-02-28");
//!
//! let due = Due::On { date: "2026-08-30".parse()? };
//! let status = windows.due_status(due, false);
//! assert_eq!(status, DueStatus::Overdue);
//! assert!(status.is_under_pet() && !status.is_on_home());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The status of the pet is checked elsewhere: inactive and deceased pets get no reminders (PORTAL-9); see
//! [`portal`](crate::portal).

mod due_status;
mod interval;
#[cfg(feature = "json")]
pub mod ops;
mod service;
mod windows;

pub use due_status::{ClassifiedService, DueStatus, ServiceVisibility};
pub use interval::{Interval, IntervalCount, IntervalCountError, IntervalUnit, NextDue};
pub use service::{Due, PetService};
pub use windows::{DueWindow, WINDOW_MONTHS, WindowDates, Windows};
