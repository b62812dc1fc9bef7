//! What an email address looks like: RFC 5321, with the letters of RFC 6531 (CONTACT-16).

use crate::text::{composed, is_default_ignorable, is_punctuation};

/// Octets of a whole address: what fits the path of RFC 5321, section 4.5.3.1.3, without its angle brackets.
const ADDRESS_OCTETS: usize = 254;
/// Octets of a local part (RFC 5321, section 4.5.3.1.1).
const LOCAL_OCTETS: usize = 64;
/// Octets of a label of a domain (RFC 1035).
const LABEL_OCTETS: usize = 63;
/// Labels of a domain. **Decided**: a name without a dot, such as `example`, is a machine of a local network.
const LABELS: usize = 2;

/// Whether a text is an email address and nothing but that: no display name, no angle brackets, no comment. Lengths count
/// octets of the composed form, so that an address is valid in NFC where it is in NFD.
///
/// **Decided**: an address literal (`anne@[192.0.2.1]`) is not valid: CONTACT-16 asks for a domain of labels, and no provider
/// of email delivers there.
pub(super) fn is_address(text: &str) -> bool {
    let text = composed(text);
    // The local part may be quoted, with an at sign in it; the domain has none.
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

/// Between the quotation marks: printable characters, a quotation mark or a backslash behind a backslash.
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
    // RFC 1123: the last label is a name, so that no domain looks like an IP address.
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

/// Letters, marks, digits and signs of any script. **Decided**: nothing that cannot be seen, but for the joiners that some
/// scripts need and the variation selectors of emoji; no whitespace, no control characters, no private use.
fn is_international(letter: char) -> bool {
    let needed = matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    let hidden = letter.is_control() || letter.is_whitespace() || is_default_ignorable(letter);
    !letter.is_ascii() && !is_private(letter) && (needed || !hidden)
}

/// Private use, noncharacters, specials.
fn is_private(letter: char) -> bool {
    let is_nonchar = u32::from(letter) & 0xfffe == 0xfffe;
    is_nonchar
        || matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..)
}
