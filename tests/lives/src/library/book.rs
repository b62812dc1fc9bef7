//! Converts the contact book between the types of the model and of the library.

use littermate::model::contact_book::{
    ContactBook as CoreBook, EmailEntry as CoreEmail, EmailSuppression, PhoneEntry as CorePhone,
    TextOptOut as CoreOptOut,
};
use littermate::model::email::EmailText;
use littermate::model::phone::{KnownLine, LineType};

use super::names::{self, Oddity};
use crate::naive::book::{ContactBook, EmailEntry, PhoneEntry, Suppressed, TextOptOut};
use crate::naive::pool::Line;

pub(super) fn write(book: &ContactBook) -> Result<CoreBook, Oddity> {
    Ok(CoreBook {
        phones: book.phones.iter().map(write_phone).collect::<Result<_, Oddity>>()?,
        emails: book.emails.iter().map(write_email).collect::<Result<_, Oddity>>()?,
    })
}

fn write_phone(entry: &PhoneEntry) -> Result<CorePhone, Oddity> {
    let verified = |line_type| KnownLine::Verified { line_type };
    Ok(CorePhone {
        number: entry.base.parse()?,
        line: match entry.verified {
            Some(Line::Mobile) => verified(LineType::Mobile),
            Some(Line::Landline) => verified(LineType::Landline),
            Some(Line::Voip) => verified(LineType::Voip),
            Some(Line::TollFree) => verified(LineType::TollFree),
            Some(Line::Unknown) | None => KnownLine::Unknown,
        },
        text_opt_out: match entry.text {
            TextOptOut::None => CoreOptOut::None,
            TextOptOut::Stopped { at } => CoreOptOut::Stopped { at: names::instant(at)?, keyword: None },
            TextOptOut::Lifted { at } => CoreOptOut::Lifted { at: names::instant(at)?, keyword: None },
        },
    })
}

pub(super) fn write_email(entry: &EmailEntry) -> Result<CoreEmail, Oddity> {
    let suppressed = match entry.suppressed {
        Suppressed::None => EmailSuppression::None,
        Suppressed::Unsubscribed { at } => EmailSuppression::Unsubscribed { at: names::instant(at)? },
        Suppressed::Bounced { at } => EmailSuppression::Bounced { at: names::instant(at)? },
        Suppressed::Complained { at } => EmailSuppression::Complained { at: names::instant(at)? },
    };
    Ok(CoreEmail { email: names::email_text(entry.email)?, suppressed })
}

/// Applies the effect of a client's switch: an unsubscription or a complaint is lifted, a bounce is not.
pub(super) fn lift_by_client(book: &mut CoreBook, email: &EmailText) {
    for entry in book.emails.iter_mut().filter(|entry| entry.email == *email) {
        if !matches!(entry.suppressed, EmailSuppression::Bounced { .. }) {
            entry.suppressed = EmailSuppression::None;
        }
    }
}

/// The entries in the order of the blank book. A phone number that is not in the pool is skipped.
pub(super) fn read(book: &CoreBook) -> ContactBook {
    let mut read = ContactBook::blank();
    for entry in &mut read.phones {
        if let Some(known) = book.phones.iter().find(|known| known.number.as_str() == entry.base) {
            read_phone(known, entry);
        }
    }
    for entry in &mut read.emails {
        let is = |known: &&CoreEmail| names::email_number(&known.email) == entry.email;
        if let Some(known) = book.emails.iter().find(is) {
            entry.suppressed = match known.suppressed {
                EmailSuppression::None => Suppressed::None,
                EmailSuppression::Unsubscribed { at } => Suppressed::Unsubscribed { at: names::time(at) },
                EmailSuppression::Bounced { at } => Suppressed::Bounced { at: names::time(at) },
                EmailSuppression::Complained { at } => Suppressed::Complained { at: names::time(at) },
            };
        }
    }
    read
}

fn read_phone(known: &CorePhone, entry: &mut PhoneEntry) {
    entry.verified = match known.line {
        KnownLine::Unknown => None,
        KnownLine::Verified { line_type } => Some(match line_type {
            LineType::Mobile => Line::Mobile,
            LineType::Landline => Line::Landline,
            LineType::Voip => Line::Voip,
            LineType::TollFree => Line::TollFree,
        }),
    };
    entry.text = match &known.text_opt_out {
        CoreOptOut::None => TextOptOut::None,
        CoreOptOut::Stopped { at, .. } => TextOptOut::Stopped { at: names::time(*at) },
        CoreOptOut::Lifted { at, .. } => TextOptOut::Lifted { at: names::time(*at) },
    };
}
