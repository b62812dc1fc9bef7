//! A list of services that stays in memory: read once, asked for any day. For hosts behind a binding that draw the windows
//! as somebody drags a day along a time line.

use super::decode::decode;
use super::refusal::Refusal;
use super::types::ServiceListInput;
use crate::json;
use crate::reminder::{Place, Windows};
use crate::time::Date;

/// Services, asked where they lie on whichever day is today.
#[derive(Debug)]
pub struct ServiceList(ServiceListInput);

impl ServiceList {
    /// Reads the list: an input of `reminder.classify` without the day.
    ///
    /// # Errors
    /// As for `reminder.classify`.
    pub fn read(input: &str) -> Result<Self, Refusal> {
        let input: ServiceListInput = decode(input)?;
        Windows::check(&input.services)?;
        Ok(Self(input))
    }

    /// How many services there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.services.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.services.is_empty()
    }

    /// Where each service lies, in order. [`Place::index`] makes a byte of each.
    pub fn places(&self, today: Date) -> impl ExactSizeIterator<Item = Place> {
        let windows = Windows::from(today);
        self.0.services.iter().map(move |service| windows.place(service.due, service.completed))
    }

    /// The answer for one service in words, as `reminder.classify` gives it; `None` where the list has no such index.
    #[must_use]
    pub fn explain(&self, today: Date, index: usize) -> Option<String> {
        let service = self.0.services.get(index)?;
        Some(json::write(&Windows::from(today).explain(service)))
    }
}
