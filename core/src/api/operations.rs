//! The table of all operations, joined from those of the contexts.

use super::operation::{OperationInfo, OperationVisitor};
use crate::model::{client, pims};
use crate::{call, consent, contact, conversation, merge, message, payment, portal, record, reminder, rule};

macro_rules! contexts {
    ($($($part:ident)::+),+ $(,)?) => {
        const TABLES: &[&[OperationInfo]] = &[$($($part)::+::OPERATIONS),+];

        /// Passes every operation to a visitor, in the order of [`OPERATIONS`].
        pub fn visit_operations(visitor: &mut impl OperationVisitor) {
            $($($part)::+::visit(visitor);)+
        }
    };
}

contexts![
    merge::ops,
    client::ops,
    conversation::ops,
    call::ops,
    payment::ops,
    reminder::ops,
    portal::ops,
    pims::ops,
    contact::ops,
    consent::ops,
    message::ops,
    record::ops,
    rule::ops,
];

/// All operations, context by context.
pub const OPERATIONS: &[OperationInfo] = &joined::<{ count(TABLES) }>(TABLES);

const fn count(mut tables: &[&[OperationInfo]]) -> usize {
    let mut count = 0_usize;
    while let [first, rest @ ..] = tables {
        count = count.saturating_add(first.len());
        tables = rest;
    }
    count
}

const fn joined<const N: usize>(mut tables: &[&[OperationInfo]]) -> [OperationInfo; N] {
    let mut all = [OperationInfo::of::<rule::ops::Rules>("", ""); N];
    let mut next = 0_usize;
    while let [table, more @ ..] = tables {
        let mut rows: &[OperationInfo] = table;
        while let [row, rest @ ..] = rows {
            if let Some((_, [place, ..])) = all.split_at_mut_checked(next) {
                *place = *row;
            }
            next = next.saturating_add(1);
            rows = rest;
        }
        tables = more;
    }
    all
}
