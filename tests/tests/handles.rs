//! The handles give what the operations give, typed and behind JSON, and refuse what the operations refuse.

#[cfg(test)]
mod handles {
    mod answers;
    mod refusals;
}
