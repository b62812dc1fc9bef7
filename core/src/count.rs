//! Counts that every language can represent exactly.

use thiserror::Error;

use crate::limits;
use crate::wire::integer_newtype;

/// A count, from 0 to 2^53 − 1.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "u64")]
pub struct Count(u64);

/// An error for a number that is not a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CountError {
    /// The number is above 2^53 − 1, the largest integer that JavaScript represents exactly.
    #[error("count {0} is above {max}", max = limits::WHOLE_MAX)]
    OutOfRange(u64),
    /// The string is not a whole number.
    #[error("not a count (an integer from 0 to {max})", max = limits::WHOLE_MAX)]
    NotAnInteger,
}

impl Count {
    /// The count 0, which is also the default.
    pub const ZERO: Self = Self(0);

    /// A count with this value.
    ///
    /// ```
    /// use littermate::Count;
    ///
    /// let points = Count::new(250)?;
    /// assert_eq!(points.get(), 250);
    /// assert!(points > Count::ZERO);
    ///
    /// let error = Count::new(1 << 53).unwrap_err();
    /// assert_eq!(error.to_string(), "count 9007199254740992 is above 9007199254740991");
    /// # Ok::<(), littermate::count::CountError>(())
    /// ```
    ///
    /// # Errors
    /// [`CountError::OutOfRange`] above 2^53 − 1.
    pub const fn new(value: u64) -> Result<Self, CountError> {
        if value > limits::WHOLE_MAX { Err(CountError::OutOfRange(value)) } else { Ok(Self(value)) }
    }

    /// The length of a list as a count.
    #[must_use]
    pub(crate) fn of<T>(list: &[T]) -> Self {
        u64::try_from(list.len())
            .ok()
            .and_then(|length| Self::new(length).ok())
            .unwrap_or(Self(limits::WHOLE_MAX))
    }

    /// The next count. The largest count is returned unchanged.
    #[must_use]
    pub(crate) const fn and_one_more(self) -> Self {
        if self.0 < limits::WHOLE_MAX { Self(self.0.saturating_add(1)) } else { self }
    }

    /// Whether the count is 0. Takes a reference because serde's `skip_serializing_if` passes one.
    #[must_use]
    pub(crate) const fn is_zero(&self) -> bool {
        self.0 == 0
    }

    /// The count as an integer.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

integer_newtype!(Count, CountError, { min: 0, max: limits::WHOLE_MAX });
