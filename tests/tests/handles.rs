//! Handles return what the operations return, typed and through JSON, and reject what the operations reject.

#[cfg(test)]
mod handles {
    mod answers;
    mod refusals;
}
