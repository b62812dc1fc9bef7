//! Reminders of services: which of them the portal shows, and when one is due next.
//!
//! The rules come from the document on the sections of the Pet Portal. There are two windows, and both end six calendar
//! months from today (PORTAL-4): home shows what is due from today on (PORTAL-2), the page of a pet what is overdue as
//! well (PORTAL-3). [`Windows`] is worked out once from today and asked as often as there are services:
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
//! let place = windows.place(due, false);
//! assert_eq!(place, DueStatus::Overdue);
//! assert!(place.is_under_pet() && !place.is_on_home());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Whose pet it is, is asked elsewhere: one that is inactive or deceased gets no reminders (PORTAL-9), which
//! [`portal`](crate::portal) sees to.

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
