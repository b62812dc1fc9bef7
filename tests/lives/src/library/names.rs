//! Converts the values of the pool and the ids of a world to the library's types, and back.

use std::str::FromStr;
use std::sync::LazyLock;

use littermate::model::client::PersonName;
use littermate::model::email::{Email, EmailText};
use littermate::model::ids::Name;
use littermate::model::phone::{
    Metadata, Phone, PhoneKey, PhoneLabel, PhoneNumber, PhoneReader, PhoneText, Reading,
};
use littermate::{Date, Instant, PhoneSource, Region};

use crate::naive::pool::{self, EMAILS, NAMES, NUMBERS, PET_NAMES};
use crate::naive::profile::{self, Label, Source, Time};

/// A value that cannot be converted in one direction or the other: a fault of the harness.
pub(super) type Oddity = Box<dyn std::error::Error>;

/// A placeholder that no world contains, so that it appears as a difference.
pub(super) const STRANGE: usize = 999_999;

/// An id such as `client-3`.
pub(super) fn id<T>(kind: &str, number: usize) -> Result<T, Oddity>
where
    T: FromStr,
    T::Err: std::error::Error + 'static,
{
    Ok(format!("{kind}-{number}").parse()?)
}

/// The number of an id such as `client-3`.
pub(super) fn number(id: impl AsRef<str>) -> usize {
    id.as_ref().rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(STRANGE)
}

const MINUTE: i64 = 60_000;

pub(super) fn instant(time: Time) -> Result<Instant, Oddity> {
    let millis = i64::try_from(time)?.checked_mul(MINUTE).ok_or("too late")?;
    Ok(Instant::from_millis(millis)?)
}

pub(super) fn time(at: Instant) -> Time {
    at.millis().checked_div(MINUTE).and_then(|minutes| u64::try_from(minutes).ok()).unwrap_or_default()
}

/// The day that days of birth are counted from.
fn day_0() -> Result<Date, Oddity> {
    Ok("2000-01-01".parse()?)
}

pub(super) fn date(day: u32) -> Result<Date, Oddity> {
    Ok(day_0()?.days_later(u64::from(day)).ok_or("too late")?)
}

pub(super) fn day(date: Date) -> u32 {
    day_0().ok().and_then(|first| u32::try_from(first.days_until(date)).ok()).unwrap_or_default()
}

pub(super) fn person(name: pool::Name) -> Result<PersonName, Oddity> {
    let (first, last) = NAMES.get(name).ok_or("unknown name")?;
    Ok(PersonName::new(first, last)?)
}

pub(super) fn person_number(name: &PersonName) -> pool::Name {
    let is = |known: &(&str, &str)| *known == (name.first.as_str(), name.last.as_str());
    NAMES.iter().position(is).unwrap_or(STRANGE)
}

pub(super) fn pet_name(name: usize) -> Result<Name, Oddity> {
    Ok(PET_NAMES.get(name).ok_or("unknown name")?.parse()?)
}

pub(super) fn pet_name_number(name: &Name) -> usize {
    PET_NAMES.iter().position(|known| *known == name.as_str()).unwrap_or(STRANGE)
}

pub(super) fn email_text(email: pool::Email) -> Result<EmailText, Oddity> {
    let (text, _) = EMAILS.get(email).ok_or("unknown address")?;
    Ok(text.parse()?)
}

pub(super) fn email(email: pool::Email) -> Result<Email, Oddity> {
    Ok(Email::read(&email_text(email)?))
}

pub(super) fn email_number(email: &EmailText) -> pool::Email {
    EMAILS.iter().position(|(known, _)| *known == email.as_str()).unwrap_or(STRANGE)
}

/// The library's own parser of phone numbers, called once for each string in the pool.
pub(super) struct Reader;

static READINGS: LazyLock<Vec<(&str, Option<Reading>)>> = LazyLock::new(|| {
    let Ok(region) = "US".parse::<Region>() else { return Vec::new() };
    NUMBERS.iter().map(|facts| (facts.text, Metadata.read(facts.text, region))).collect()
});

impl PhoneReader for Reader {
    fn knows(&self, region: Region) -> bool {
        Metadata.knows(region)
    }

    fn read(&self, text: &str, region: Region) -> Option<Reading> {
        let known = READINGS.iter().find(|(known, _)| *known == text);
        known.map_or_else(|| Metadata.read(text, region), |(_, reading)| reading.clone())
    }
}

/// Every phone number of the pool as parsed by the library, with its key.
static PHONES: LazyLock<Vec<(Phone, PhoneKey)>> = LazyLock::new(|| {
    let phone = |(text, reading): &(&str, Option<Reading>)| {
        let number = reading.clone().map_or(PhoneNumber::Invalid, |reading| PhoneNumber::Valid {
            e164: reading.e164,
            extension: reading.extension,
        });
        let derived_line = reading.as_ref().and_then(|reading| reading.line_type);
        let as_written: PhoneText = text.parse().ok()?;
        let phone = Phone {
            as_written,
            number,
            derived_line,
            label: None,
            primary: false,
            source: PhoneSource::Flow,
        };
        let key = phone.key();
        Some((phone, key))
    };
    READINGS.iter().filter_map(phone).collect()
});

pub(super) fn phone(number: pool::Number) -> Result<&'static Phone, Oddity> {
    PHONES.get(number).map(|(phone, _)| phone).ok_or_else(|| "unknown phone number".into())
}

pub(super) fn key(number: pool::Number) -> Result<PhoneKey, Oddity> {
    PHONES.get(number).map(|(_, key)| key.clone()).ok_or_else(|| "unknown phone number".into())
}

pub(super) fn key_number(key: &PhoneKey) -> pool::Number {
    PHONES.iter().position(|(_, known)| known == key).unwrap_or(STRANGE)
}

pub(super) fn phone_number(phone: &Phone) -> pool::Number {
    PHONES.iter().position(|(known, _)| known.same_number(phone)).unwrap_or(STRANGE)
}

/// The string as entered, with a note.
pub(super) fn typed(number: pool::Number, note: Option<Label>) -> Result<PhoneText, Oddity> {
    let text = NUMBERS.get(number).ok_or("unknown phone number")?.text;
    Ok(match note {
        None => text.parse()?,
        Some(Label::Cell) => format!("{text} (cell)").parse()?,
        Some(Label::Mom) => format!("{text} Mom").parse()?,
    })
}

const NOTES: [Option<Label>; 3] = [None, Some(Label::Cell), Some(Label::Mom)];

pub(super) fn label(label: Label) -> Result<PhoneLabel, Oddity> {
    Ok(match label {
        Label::Cell => "cell",
        Label::Mom => "Mom",
    }
    .parse()?)
}

/// A phone number of a profile as a value of the model; [`STRANGE`] if no world has its label or its spelling.
pub(super) fn naive_phone(phone: &Phone) -> profile::Phone {
    let number = phone_number(phone);
    let is_label = |note: &Option<Label>| {
        let known = note.and_then(|note| label(note).ok());
        known == phone.label
    };
    let is_spelling = |note: &Option<Label>| typed(number, *note).is_ok_and(|text| text == phone.as_written);
    let (label, spelled) = (NOTES.into_iter().find(is_label), NOTES.into_iter().find(is_spelling));
    let (number, label, spelled) = match (label, spelled) {
        (Some(label), Some(spelled)) => (number, label, spelled),
        _ => (STRANGE, None, None),
    };
    profile::Phone { number, label, spelled, source: naive_source(phone.source) }
}

pub(super) fn source(source: Source) -> PhoneSource {
    match source {
        Source::Pims => PhoneSource::Pims,
        Source::Flow => PhoneSource::Flow,
        Source::Both => PhoneSource::Both,
    }
}

pub(super) fn naive_source(source: PhoneSource) -> Source {
    match source {
        PhoneSource::Pims => Source::Pims,
        PhoneSource::Flow => Source::Flow,
        PhoneSource::Both => Source::Both,
    }
}
