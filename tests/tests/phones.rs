//! CONTACT-16: a string becomes a phone number in E.164 with its extension, or is stored as entered.

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
