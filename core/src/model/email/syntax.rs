//! The syntax of an email address: RFC 5321 with the internationalized characters of RFC 6531 (CONTACT-16).

use crate::text::{composed, is_default_ignorable, is_punctuation};

/// Octets of an address: the limit of a path in RFC 5321, section 4.5.3.1.3, without its angle brackets.
const ADDRESS_OCTETS: usize = 254;
/// Octets of a local part (RFC 5321, section 4.5.3.1.1).
const LOCAL_OCTETS: usize = 64;
/// Octets of a label of a domain (RFC 1035).
const LABEL_OCTETS: usize = 63;
/// Labels of a domain. **Decided**: a name without a dot, such as `example`, is a host of a local network.
const LABELS: usize = 2;

/// Whether a string is an email address without a display name, angle brackets or a comment. Lengths are in octets of the
/// composed form, so that an address is valid in NFC if it is valid in NFD.
///
/// **Decided**: an address literal (`anne@[192.0.2.1]`) is not valid. CONTACT-16 requires a domain of labels, and no email
/// provider delivers to literals.
pub(super) fn is_address(text: &str) -> bool {
    let text = composed(text);
    // The local part may be quoted and contain an at sign; the domain contains none.
    text.len() <= ADDRESS_OCTETS
        && text.rsplit_once('@').is_some_and(|(local, domain)| is_local(local) && is_domain(domain))
}

fn is_local(local: &str) -> bool {
    let quoted = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    local.len() <= LOCAL_OCTETS && quoted.map_or_else(|| local.split('.').all(is_atom), is_quoted)
}

fn is_atom(atom: &str) -> bool {
    let is_atext = |letter: char| {
        letter.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(letter) || is_international(letter)
    };
    !atom.is_empty() && atom.chars().all(is_atext)
}

/// Inside the quotation marks: printable characters, and quotation marks or backslashes escaped by a backslash.
fn is_quoted(text: &str) -> bool {
    let mut escaped = false;
    let fits = text.chars().all(|letter| {
        let behind_backslash = std::mem::take(&mut escaped);
        match letter {
            _ if behind_backslash => matches!(letter, ' '..='~'),
            '\\' => {
                escaped = true;
                true
            }
            '"' => false,
            _ => matches!(letter, ' '..='~') || is_international(letter),
        }
    });
    fits && !escaped
}

fn is_domain(domain: &str) -> bool {
    let last = domain.rsplit('.').next().unwrap_or_default();
    // RFC 1123: the last label is alphabetic, so that a domain cannot look like an IP address.
    domain.split('.').count() >= LABELS
        && domain.split('.').all(is_label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_label(label: &str) -> bool {
    let is_in_label = |letter: char| {
        let international = is_international(letter) && (letter == '\u{b7}' || !is_punctuation(letter));
        letter.is_ascii_alphanumeric() || letter == '-' || international
    };
    (1..=LABEL_OCTETS).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(is_in_label)
}

/// Letters, marks, digits and symbols of any script. **Decided**: invisible characters are not allowed, except the joiners that
/// some scripts need and the variation selectors of emoji. Whitespace, control and private-use characters are not allowed.
fn is_international(letter: char) -> bool {
    let needed = matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    let hidden = letter.is_control() || letter.is_whitespace() || is_default_ignorable(letter);
    !letter.is_ascii() && !is_private(letter) && (needed || !hidden)
}

/// Private-use, noncharacter and special code points.
fn is_private(letter: char) -> bool {
    let is_nonchar = u32::from(letter) & 0xfffe == 0xfffe;
    is_nonchar
        || matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..)
}
