//! CONTACT-16: which email addresses are valid, and when two are the same.

use littermate::model::email::Email;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use crate::common::config;

fn read(text: &str) -> Email {
    Email::read(&text.parse().unwrap())
}

/// The local part and the domain of an address, in several scripts.
fn address() -> impl Strategy<Value = (String, String)> {
    let local = prop_oneof![
        r"[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,8}(\.[a-z0-9]{1,8})?",
        r#""[a-z @,.<>]{1,8}""#,
        "[éüñक-हä-ö]{1,6}"
    ];
    let domain = r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?(\.[a-zéü]{2,8}){1,2}";
    (local, domain)
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn an_address_is_valid_in_any_normalization_form_and_the_same((local, domain) in address()) {
        let text = format!("{local}@{domain}");
        let (email, decomposed) = (read(&text), read(&text.nfd().collect::<String>()));
        prop_assert!(email.valid && decomposed.valid, "{text}");
        prop_assert!(email.same_as(&decomposed) && decomposed.same_as(&email));
        prop_assert!(email.same_as(&read(&text.to_ascii_uppercase())));
    }

    /// An address with one invalid addition is invalid.
    #[test]
    fn an_address_with_an_addition_is_invalid(
        (local, domain) in address(),
        wrong in prop::sample::select(vec!["Anne <%>", "<%>", "%,x@example.com", "%.", "%-", "% x", "(home)%", "%\u{7}", "%_", "%@example.com"]),
    ) {
        let text = wrong.replace('%', &format!("{local}@{domain}"));
        prop_assert!(!read(&text).valid, "{text}");
    }

    #[test]
    fn any_string_is_parsed(text in "\\PC{1,40}") {
        prop_assume!(!text.trim().is_empty());
        let composed: String = text.nfc().collect();
        prop_assert_eq!(read(&text).valid, read(&composed).valid);
    }
}
