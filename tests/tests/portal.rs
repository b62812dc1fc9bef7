//! The portal, conversations and calls: compares the pages with a second, simple implementation of `rules.md`, for every PIMS,
//! every state of a pet, and many lists.

#![expect(clippy::arithmetic_side_effects, reason = "an overflow fails the test")]

#[cfg(test)]
mod portal {
    mod calls;
    mod capabilities;
    mod conversations;
    mod facts;
    mod lists;
    mod vaccines;
}
