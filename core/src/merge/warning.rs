//! What should be known before a merge goes on (MERGE-32).

use std::fmt;

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::field::How;
use super::lock::channel;
use super::numbers::Number;
use super::offer::Offer;
use super::roles::{PaymentFate, payment_fate};
use super::switches::{OthersOptOut, Switch};
use crate::explained::{Explain, counted, explained, list};
use crate::model::client::Client;
use crate::model::email::Email;
use crate::model::ids::{ClientId, PetId};
use crate::model::pet::{Pet, PetStatus};
use crate::model::phone::{PhoneKey, PhoneNumber};
use crate::model::preferences::{Channel, PrimaryDecision};
use crate::model::time::Date;
use crate::order;
use crate::places::Places;
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// A warning.
    pub struct Warning of WarningKind;
}

/// What a warning is about.
#[apply(union)]
pub enum WarningKind {
    /// MERGE-22: the profile in the PIMS has no email address, so the other's is dropped.
    EmailDropped {
        /// Whose it is.
        client: ClientId,
        /// The address.
        email: Email,
    },
    /// MERGE-21: the address kept is not valid, and the other profile's, which is, is dropped.
    ValidEmailDropped {
        /// Whose it is.
        client: ClientId,
        /// The valid address.
        email: Email,
        /// The address kept.
        kept: Email,
    },
    /// MERGE-23: the two have more numbers than a profile may have, and by default these are not kept.
    PhonesLeftOut {
        /// The numbers.
        phones: Vec<PhoneKey>,
    },
    /// MERGE-23: the merged profile will have no phone number.
    NoPhoneKept,
    /// MERGE-23: the primary number is no phone number.
    PrimaryInvalid {
        /// The primary.
        phone: PhoneKey,
        /// The kept numbers that texts can be sent to. None of them is picked.
        textable: Vec<PhoneKey>,
    },
    /// CONTACT-5: the primary number cannot receive texts.
    PrimaryNotTextable {
        /// The primary.
        phone: PhoneKey,
        /// The kept numbers that texts can be sent to. None of them is picked.
        textable: Vec<PhoneKey>,
    },
    /// MERGE-24: the survivor's primary number had been unset in Flow, and the merged profile has one by default.
    PrimaryWasUnset {
        /// The number that was unset.
        unset: PhoneKey,
        /// The primary number by default.
        phone: PhoneKey,
    },
    /// MERGE-27: the survivor's client texted STOP from the survivor's primary number, and texts go to another number now.
    StopNoLongerGoverns {
        /// The survivor.
        client: ClientId,
        /// The number that texted STOP.
        stopped: PhoneKey,
        /// The number that texts go to.
        phone: PhoneKey,
    },
    /// MERGE-27: only the retired profile's client opted out, so the channel is off by default.
    OptOutCarried {
        /// Whose client opted out.
        client: ClientId,
        /// The channel.
        channel: Channel,
    },
    /// MERGE-27: only the retired profile's client opted out, and the channel is on.
    OptOutNotCarried {
        /// Whose client opted out.
        client: ClientId,
        /// The channel.
        channel: Channel,
    },
    /// MERGE-28: a pet is on both profiles, with different statuses. The merged profile has the survivor's.
    SharedPetDiffers {
        /// The pet.
        pet: PetId,
        /// Its status on the survivor.
        survivors: PetStatus,
        /// Its status on the retired profile.
        retireds: PetStatus,
    },
    /// MERGE-28: pets of the two profiles are likely the same: they have the same name and species, and no different dates of birth.
    LikelyDuplicatePets {
        /// The survivor's pets.
        survivors: Vec<PetId>,
        /// The retired profile's pets.
        retireds: Vec<PetId>,
    },
    /// MERGE-36: the only payment methods are not the payment source's; they are kept.
    PaymentMethodsOfOther {
        /// Whose they are.
        client: ClientId,
        /// Whose name was chosen.
        payment_source: ClientId,
    },
}

impl Explain for WarningKind {
    fn rule(&self) -> Rule {
        match self {
            Self::EmailDropped { .. } => Rule::Merge22,
            Self::ValidEmailDropped { .. } => Rule::Merge21,
            Self::PhonesLeftOut { .. } | Self::NoPhoneKept | Self::PrimaryInvalid { .. } => Rule::Merge23,
            Self::PrimaryNotTextable { .. } => Rule::Contact5,
            Self::PrimaryWasUnset { .. } => Rule::Merge24,
            Self::StopNoLongerGoverns { .. } | Self::OptOutCarried { .. } | Self::OptOutNotCarried { .. } => {
                Rule::Merge27
            }
            Self::SharedPetDiffers { .. } | Self::LikelyDuplicatePets { .. } => Rule::Merge28,
            Self::PaymentMethodsOfOther { .. } => Rule::Merge36,
        }
    }
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let textable = |keys: &[PhoneKey]| {
            let listed = list(&keys.iter().map(PhoneKey::readable).collect::<Vec<_>>());
            match keys {
                [] => "none of the kept numbers can".to_owned(),
                [_] => format!("of the kept numbers this one can: {listed}"),
                _ => format!("of the kept numbers these can: {listed}"),
            }
        };
        match self {
            Self::EmailDropped { client, email } => write!(
                f,
                "The profile in the PIMS has no email address, so the merged one has none; {email} of {client} is dropped."
            ),
            Self::ValidEmailDropped { client, email, kept } => write!(
                f,
                "{kept} is not a valid email address, and nothing can be sent to it; {email} of {client} is dropped."
            ),
            Self::PhonesLeftOut { phones } => write!(
                f,
                "The two profiles have more phone numbers than one profile may have. By default, {} {} not on the merged profile: {}.",
                counted(phones.len(), "number", "numbers"),
                if phones.len() == 1 { "is" } else { "are" },
                list(&phones.iter().map(PhoneKey::readable).collect::<Vec<_>>())
            ),
            Self::NoPhoneKept => f.write_str("The merged profile will have no phone number."),
            Self::PrimaryInvalid { phone, textable: keys } => {
                write!(
                    f,
                    "The primary number, {phone}, is not a valid phone number and cannot receive texts; {}.",
                    textable(keys),
                    phone = phone.readable()
                )
            }
            Self::PrimaryNotTextable { phone, textable: keys } => {
                write!(
                    f,
                    "The primary number, {phone}, cannot receive texts; {}.",
                    textable(keys),
                    phone = phone.readable()
                )
            }
            Self::PrimaryWasUnset { unset, phone } if unset == phone => write!(
                f,
                "{} was unset as the survivor's primary number. By default, it is primary on the merged profile.",
                phone.readable()
            ),
            Self::PrimaryWasUnset { unset, phone } => write!(
                f,
                "{} was unset as the survivor's primary number. By default, {} is primary on the merged profile.",
                unset.readable(),
                phone.readable()
            ),
            Self::StopNoLongerGoverns { client, stopped, phone } => write!(
                f,
                "Client {client} texted STOP from {}, the primary number until now. Texts will go to {}.",
                stopped.readable(),
                phone.readable()
            ),
            Self::OptOutCarried { client, channel: of } => write!(
                f,
                "Client {client} opted out of {}. The preference is off on the merged profile unless it is switched on here.",
                channel(*of)
            ),
            Self::OptOutNotCarried { client, channel: of } => write!(
                f,
                "Client {client} opted out of {}. The preference is on for the merged profile, so this opt-out is lost.",
                channel(*of)
            ),
            Self::SharedPetDiffers { pet, survivors, retireds } => write!(
                f,
                "Pet {pet} is {} on the survivor and {} on the other profile. The merged profile has it as {}.",
                status(*survivors),
                status(*retireds),
                status(*survivors)
            ),
            Self::LikelyDuplicatePets { survivors, retireds } => write!(
                f,
                "Likely duplicate pets: {} of the survivor and {} of the other profile. All of them will be on the merged profile.",
                list(survivors),
                list(retireds)
            ),
            Self::PaymentMethodsOfOther { client, payment_source } => write!(
                f,
                "Only {client} has payment methods. They are kept, although the name is that of {payment_source}."
            ),
        }
    }
}

/// What holds whatever is chosen.
pub(super) fn before_choosing(offer: &Offer<'_>) -> Vec<Warning> {
    let kept = offer.default_kept();
    let switches = [(&offer.text, None), (&offer.email, None)];
    email_dropped(offer, offer.default_email())
        .into_iter()
        .chain(phones_left_out(offer, &kept))
        .chain(primary_was_unset(offer, offer.default_primary(&kept)))
        .chain(switches.into_iter().filter_map(|(switch, on)| others_opt_out(offer, switch, on)))
        .chain(pets(offer))
        .map(Warning::from)
        .collect()
}

/// What holds for the choices made, in the order of the fields.
pub(super) fn of_plan(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Vec<Warning> {
    let defaulted = resolved.primary.0.filter(|_| resolved.primary.1 != How::Chosen);
    let switches = [(&offer.text, &resolved.text.preference), (&offer.email, &resolved.mail.preference)];
    let of_switches =
        switches.into_iter().filter_map(|(switch, kept)| others_opt_out(offer, switch, Some(kept.is_on())));
    let left_out = (resolved.phones != How::Chosen).then(|| phones_left_out(offer, &resolved.kept)).flatten();
    email_dropped(offer, resolved.email.0)
        .into_iter()
        .chain(left_out)
        .chain(phones(offer, resolved))
        .chain(primary_was_unset(offer, defaulted))
        .chain(stop_no_longer_governs(offer, resolved))
        .chain(of_switches)
        .chain(pets(offer))
        .chain(payment_methods(offer, resolved))
        .map(Warning::from)
        .collect()
}

/// An address that is dropped although the merged profile then has none that email can be sent to.
fn email_dropped(offer: &Offer<'_>, source: Option<&Client>) -> Option<WarningKind> {
    let sides = &offer.sides;
    let kept = source.and_then(Client::email);
    let other = if source.is_some_and(|source| source.id() == sides.retired.id()) {
        sides.survivor
    } else {
        sides.retired
    };
    let (client, email) = (other.id().clone(), other.email().cloned()?);
    match kept {
        None => Some(WarningKind::EmailDropped { client, email }),
        Some(kept) if email.valid && !kept.valid => {
            Some(WarningKind::ValidEmailDropped { client, email, kept: kept.clone() })
        }
        Some(_) => None,
    }
}

/// MERGE-23: the numbers that a profile has no room for, by default.
fn phones_left_out(offer: &Offer<'_>, kept: &[&Number<'_>]) -> Option<WarningKind> {
    let is_kept = |number: &Number<'_>| kept.iter().any(|kept| kept.phone.same_number(&number.phone));
    let phones: Vec<_> = offer.numbers.iter().filter(|number| !is_kept(number)).map(Number::key).collect();
    (!phones.is_empty()).then_some(WarningKind::PhonesLeftOut { phones })
}

fn phones(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Option<WarningKind> {
    let Some(primary) = resolved.primary.0 else {
        return resolved.kept.is_empty().then_some(WarningKind::NoPhoneKept);
    };
    if offer.book.can_receive_texts(&primary.phone) {
        return None;
    }
    let textable = offer.book.textable(resolved.kept.iter().map(|number| &*number.phone));
    let phone = primary.key();
    Some(match primary.phone.number {
        PhoneNumber::Invalid => WarningKind::PrimaryInvalid { phone, textable },
        PhoneNumber::Valid { .. } => WarningKind::PrimaryNotTextable { phone, textable },
    })
}

/// MERGE-24: the survivor's primary number was unset in Flow, and the merged profile gets one by default.
fn primary_was_unset(offer: &Offer<'_>, default: Option<&Number<'_>>) -> Option<WarningKind> {
    match &offer.sides.survivor.sync_overrides().primary {
        PrimaryDecision::UnsetInFlow { phone } if offer.sides.survivor.primary_phone().is_none() => {
            Some(WarningKind::PrimaryWasUnset { unset: phone.clone(), phone: default?.key() })
        }
        _ => None,
    }
}

/// MERGE-27: the survivor's primary number texted STOP, and with another primary number texts are sent.
fn stop_no_longer_governs(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Option<WarningKind> {
    let survivor = offer.sides.survivor;
    let stopped = survivor.primary_phone().filter(|phone| offer.book.is_stopped(phone))?;
    let primary = resolved.primary.0.filter(|number| !number.phone.same_number(stopped))?;
    let sent = resolved.text.on && offer.book.can_receive_texts(&primary.phone);
    sent.then(|| WarningKind::StopNoLongerGoverns {
        client: survivor.id().clone(),
        stopped: stopped.key(),
        phone: primary.key(),
    })
}

/// MERGE-27: only the retired profile's client opted out; whether the channel is on, where that is decided.
fn others_opt_out(offer: &Offer<'_>, switch: &Switch<'_>, on: Option<bool>) -> Option<WarningKind> {
    let (client, channel) = (offer.sides.retired.id().clone(), switch.channel);
    match (switch.others_opt_out, on) {
        (OthersOptOut::None | OthersOptOut::Locks, _) => None,
        (OthersOptOut::OffByDefault, None | Some(false)) => {
            Some(WarningKind::OptOutCarried { client, channel })
        }
        (OthersOptOut::Ignored, _) | (OthersOptOut::OffByDefault, Some(true)) => {
            Some(WarningKind::OptOutNotCarried { client, channel })
        }
    }
}

/// MERGE-28: pets of both profiles whose copies differ, and likely duplicates.
fn pets(offer: &Offer<'_>) -> Vec<WarningKind> {
    let (mine, theirs) = (offer.sides.survivor.pets(), offer.sides.retired.pets());
    let their_ids = Places::of(theirs.iter().map(|pet| pet.id.as_str()));
    let differing = mine.iter().filter_map(|pet| {
        let other = their_ids.find(pet.id.as_str()).and_then(|place| theirs.get(place))?;
        (pet.status != other.status).then(|| WarningKind::SharedPetDiffers {
            pet: pet.id.clone(),
            survivors: pet.status,
            retireds: other.status,
        })
    });
    differing.chain(likely_duplicates(mine, theirs)).collect()
}

/// A pet with the name and species by which it is compared, and whether it is the survivor's.
type Compared<'p> = ((String, String), &'p Pet, bool);

/// One warning for each name and species that pets of both profiles have, in the survivor's order; n log n comparisons.
fn likely_duplicates(mine: &[Pet], theirs: &[Pet]) -> Vec<WarningKind> {
    let my_ids = Places::of(mine.iter().map(|pet| pet.id.as_str()));
    let others = theirs.iter().filter(|pet| !my_ids.has(pet.id.as_str())).map(|pet| (pet, false));
    let mut compared: Vec<Compared<'_>> = mine
        .iter()
        .map(|pet| (pet, true))
        .chain(others)
        .map(|(pet, is_mine)| (pet.likeness(), pet, is_mine))
        .collect();
    order::sort_by(&mut compared, |one, other| one.0.cmp(&other.0));
    let groups = compared.chunk_by(|one, other| one.0 == other.0);
    let mut found: Vec<WarningKind> = groups.filter_map(likely_in).collect();
    let place = |kind: &WarningKind| match kind {
        WarningKind::LikelyDuplicatePets { survivors, .. } => {
            survivors.first().and_then(|pet| my_ids.find(pet.as_str()))
        }
        _ => None,
    };
    order::sort_by(&mut found, |one, other| place(one).cmp(&place(other)));
    found
}

/// The pets of one name and species that have a likely duplicate on the other profile: one whose date of birth is equal or, on either,
/// not known.
fn likely_in(group: &[Compared<'_>]) -> Option<WarningKind> {
    let born = |of_mine: bool| {
        let mut dates: Vec<_> =
            group.iter().filter(|(.., is_mine)| *is_mine == of_mine).map(|(_, pet, _)| pet.born).collect();
        dates.sort_unstable();
        dates
    };
    let (my_dates, their_dates) = (born(true), born(false));
    let likely = |of_mine: bool, dates: &[Option<Date>]| {
        let has_likely = |pet: &Pet| match pet.born {
            None => !dates.is_empty(),
            // A date that is not known comes first.
            born => dates.first() == Some(&None) || dates.binary_search(&born).is_ok(),
        };
        let pets = group.iter().filter(|(_, pet, is_mine)| *is_mine == of_mine && has_likely(pet));
        pets.map(|(_, pet, _)| pet.id.clone()).collect::<Vec<PetId>>()
    };
    let (survivors, retireds) = (likely(true, &their_dates), likely(false, &my_dates));
    (!survivors.is_empty() && !retireds.is_empty())
        .then_some(WarningKind::LikelyDuplicatePets { survivors, retireds })
}

const fn status(status: PetStatus) -> &'static str {
    match status {
        PetStatus::Active => "active",
        PetStatus::Inactive => "inactive",
        PetStatus::Deceased => "deceased",
    }
}

fn payment_methods(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Option<WarningKind> {
    let named = resolved.name.0;
    match payment_fate(&offer.sides, named) {
        PaymentFate::OnlyOne { of } if of.id() != named.id() => Some(WarningKind::PaymentMethodsOfOther {
            client: of.id().clone(),
            payment_source: named.id().clone(),
        }),
        _ => None,
    }
}
