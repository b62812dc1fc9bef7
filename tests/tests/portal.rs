//! The portal, conversations and calls: the pages against what `rules.md` says of them, written a second time as plainly as
//! can be, on every PIMS, every state of a pet, and many lists.

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
