//! CONTACT-16: what somebody wrote becomes a number in E.164 with its extension, or is kept as it was written.

#[cfg(test)]
mod phones {
    mod interop;
    mod lines;
    mod notes;
    mod peer;
    mod reading;
    mod spellings;
    mod stored_form;
}
