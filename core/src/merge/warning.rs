//! The warnings of a merge (MERGE-32).

use std::fmt;

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::choosable::Choosable;
use super::field::ValueSource;
use super::lock::channel;
use super::phones::Number;
use super::roles::{PaymentFate, payment_fate};
use super::switches::{OthersOptOut, Switch};
use crate::explained::{Explain, counted, explained, list};
use crate::model::client::Client;
use crate::model::email::Email;
use crate::model::ids::{ClientId, PetId};
use crate::model::pet::{Pet, PetStatus};
use crate::model::phone::{PhoneKey, PhoneNumber};
use crate::model::preferences::{ContactChannel, PrimaryDecision};
use crate::model::time::Date;
use crate::order;
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::union;

explained! {
    /// Something to know before a merge is applied. It does not prevent the merge.
    pub struct MergeWarning of MergeWarningKind;
}

/// The kinds of warnings.
#[apply(union)]
pub enum MergeWarningKind {
    /// MERGE-22: the profile in the PIMS has no email address, so the other profile's is dropped.
    EmailDropped {
        /// The profile whose address is dropped.
        client: ClientId,
        /// The address that is dropped.
        email: Email,
    },
    /// MERGE-21: the kept address is not valid, and the other profile's, which is valid, is dropped.
    ValidEmailDropped {
        /// The profile whose address is dropped.
        client: ClientId,
        /// The valid address that is dropped.
        email: Email,
        /// The address that is kept.
        kept: Email,
    },
    /// MERGE-23: the two profiles have more phones than a profile may have. By default these are left out.
    PhonesLeftOut {
        /// The phones that are left out by default.
        phones: Vec<PhoneKey>,
    },
    /// MERGE-23: the merged profile will have no phones.
    NoPhoneKept,
    /// MERGE-23: the primary phone is not a valid number.
    PrimaryInvalid {
        /// The phone that will be primary.
        phone: PhoneKey,
        /// The kept phones that can receive text messages. None is chosen automatically.
        textable: Vec<PhoneKey>,
    },
    /// CONTACT-5: the primary phone cannot receive text messages.
    PrimaryNotTextable {
        /// The phone that will be primary.
        phone: PhoneKey,
        /// The kept phones that can receive text messages. None is chosen automatically.
        textable: Vec<PhoneKey>,
    },
    /// MERGE-24: the survivor's primary phone was unset in Flow, and the merged profile gets a default one.
    PrimaryWasUnset {
        /// The phone that was unset as primary.
        unset: PhoneKey,
        /// The default primary phone.
        phone: PhoneKey,
    },
    /// MERGE-27: the survivor's primary number texted STOP, and text messages will go to another one.
    OptOutNoLongerApplies {
        /// The survivor, whose client texted STOP.
        client: ClientId,
        /// The phone that texted STOP.
        stopped: PhoneKey,
        /// The phone that text messages go to.
        phone: PhoneKey,
    },
    /// MERGE-27: only the client of the retired profile opted out, so the channel is off by default.
    OptOutCarried {
        /// The profile whose client opted out.
        client: ClientId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-27: only the client of the retired profile opted out, and the channel is on.
    OptOutNotCarried {
        /// The profile whose client opted out.
        client: ClientId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-28: a pet is on both profiles with different statuses. The merged profile has the survivor's.
    SharedPetDiffers {
        /// The pet that is on both profiles.
        pet: PetId,
        /// The status on the survivor.
        survivor_status: PetStatus,
        /// The status on the retired profile.
        retired_status: PetStatus,
    },
    /// MERGE-28: pets of the two profiles are likely duplicates: same name and species, and no different dates of birth.
    LikelyDuplicatePets {
        /// Pets of the survivor that are likely duplicates.
        survivor_pets: Vec<PetId>,
        /// Pets of the retired profile that are likely duplicates.
        retired_pets: Vec<PetId>,
    },
    /// MERGE-36: only the profile that is not the payment source has payment methods. They are kept.
    PaymentMethodsOfOther {
        /// The profile that has the payment methods.
        client: ClientId,
        /// The payment source: the profile whose name was chosen.
        payment_source: ClientId,
    },
}

impl Explain for MergeWarningKind {
    fn rule(&self) -> Rule {
        match self {
            Self::EmailDropped { .. } => Rule::PimsProfileFixesNameAndEmail,
            Self::ValidEmailDropped { .. } => Rule::OneEmailIsKept,
            Self::PhonesLeftOut { .. } | Self::NoPhoneKept | Self::PrimaryInvalid { .. } => {
                Rule::AnyPhonesAreKept
            }
            Self::PrimaryNotTextable { .. } => Rule::OnlyTextablePhonesAreTexted,
            Self::PrimaryWasUnset { .. } => Rule::OnePrimaryPhone,
            Self::OptOutNoLongerApplies { .. }
            | Self::OptOutCarried { .. }
            | Self::OptOutNotCarried { .. } => Rule::OptOutsAreCarried,
            Self::SharedPetDiffers { .. } | Self::LikelyDuplicatePets { .. } => Rule::AllPetsAreKept,
            Self::PaymentMethodsOfOther { .. } => Rule::PaymentMethodsOfOneSource,
        }
    }
}

impl fmt::Display for MergeWarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let textable = |keys: &[PhoneKey]| {
            let listed = list(&keys.iter().map(PhoneKey::readable).collect::<Vec<_>>());
            match keys {
                [] => "none of the kept phones can".to_owned(),
                [_] => format!("this kept phone can: {listed}"),
                _ => format!("these kept phones can: {listed}"),
            }
        };
        match self {
            Self::EmailDropped { client, email } => write!(
                f,
                "The profile in the PIMS has no email address, so the merged profile has none. {email} of {client} is dropped."
            ),
            Self::ValidEmailDropped { client, email, kept } => write!(
                f,
                "{kept} is kept, but it is not a valid email address and messages cannot be sent to it. {email} of {client} is dropped."
            ),
            Self::PhonesLeftOut { phones } => write!(
                f,
                "The two profiles have more phones than a profile may have. By default, {} {} left out: {}.",
                counted(phones.len(), "phone", "phones"),
                if phones.len() == 1 { "is" } else { "are" },
                list(&phones.iter().map(PhoneKey::readable).collect::<Vec<_>>())
            ),
            Self::NoPhoneKept => f.write_str("The merged profile will have no phones."),
            Self::PrimaryInvalid { phone, textable: keys } => {
                write!(
                    f,
                    "The primary phone, {phone}, is not a valid number and cannot receive text messages; {}.",
                    textable(keys),
                    phone = phone.readable()
                )
            }
            Self::PrimaryNotTextable { phone, textable: keys } => {
                write!(
                    f,
                    "The primary phone, {phone}, cannot receive text messages; {}.",
                    textable(keys),
                    phone = phone.readable()
                )
            }
            Self::PrimaryWasUnset { unset, phone } if unset == phone => write!(
                f,
                "{} was unset as the survivor's primary phone. By default, it is primary on the merged profile.",
                phone.readable()
            ),
            Self::PrimaryWasUnset { unset, phone } => write!(
                f,
                "{} was unset as the survivor's primary phone. By default, {} is primary on the merged profile.",
                unset.readable(),
                phone.readable()
            ),
            Self::OptOutNoLongerApplies { client, stopped, phone } => write!(
                f,
                "Client {client} texted STOP from {}, the primary phone until now. Text messages will go to {}.",
                stopped.readable(),
                phone.readable()
            ),
            Self::OptOutCarried { client, channel: of } => write!(
                f,
                "Client {client} opted out of {}. By default, the channel is off on the merged profile.",
                channel(*of)
            ),
            Self::OptOutNotCarried { client, channel: of } => write!(
                f,
                "Client {client} opted out of {}. The channel is on for the merged profile, so this opt-out is lost.",
                channel(*of)
            ),
            Self::SharedPetDiffers { pet, survivor_status, retired_status } => write!(
                f,
                "Pet {pet} is {} on the survivor and {} on the retired profile. It will be {} on the merged profile.",
                status(*survivor_status),
                status(*retired_status),
                status(*survivor_status)
            ),
            Self::LikelyDuplicatePets { survivor_pets, retired_pets } => write!(
                f,
                "Likely duplicate pets: {} of the survivor and {} of the retired profile. All of them will be on the merged profile.",
                list(survivor_pets),
                list(retired_pets)
            ),
            Self::PaymentMethodsOfOther { client, payment_source } => write!(
                f,
                "Only {client} has payment methods. They are kept, although the name of {payment_source} was chosen."
            ),
        }
    }
}

/// Warnings that do not depend on choices.
pub(super) fn before_choosing(offer: &Choosable<'_>) -> Vec<MergeWarning> {
    let kept = offer.default_kept();
    let switches = [(&offer.text, None), (&offer.email, None)];
    email_dropped(offer, offer.default_email())
        .into_iter()
        .chain(phones_left_out(offer, &kept))
        .chain(primary_was_unset(offer, offer.default_primary(&kept)))
        .chain(switches.into_iter().filter_map(|(switch, on)| others_opt_out(offer, switch, on)))
        .chain(pets(offer))
        .map(MergeWarning::from)
        .collect()
}

/// Warnings that depend on choices, in the order of the fields.
pub(super) fn of_plan(offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Vec<MergeWarning> {
    let defaulted = resolved.primary.0.filter(|_| resolved.primary.1 != ValueSource::Chosen);
    let switches = [(&offer.text, &resolved.text.preference), (&offer.email, &resolved.mail.preference)];
    let of_switches =
        switches.into_iter().filter_map(|(switch, kept)| others_opt_out(offer, switch, Some(kept.is_on())));
    let left_out =
        (resolved.phones != ValueSource::Chosen).then(|| phones_left_out(offer, &resolved.kept)).flatten();
    email_dropped(offer, resolved.email.0)
        .into_iter()
        .chain(left_out)
        .chain(phones(offer, resolved))
        .chain(primary_was_unset(offer, defaulted))
        .chain(stop_no_longer_governs(offer, resolved))
        .chain(of_switches)
        .chain(pets(offer))
        .chain(payment_methods(offer, resolved))
        .map(MergeWarning::from)
        .collect()
}

/// An address that is dropped although the merged profile then has no valid one.
fn email_dropped(offer: &Choosable<'_>, source: Option<&Client>) -> Option<MergeWarningKind> {
    let sides = &offer.sides;
    let kept = source.and_then(Client::email);
    let other = if source.is_some_and(|source| source.id() == sides.retired.id()) {
        sides.survivor
    } else {
        sides.retired
    };
    let (client, email) = (other.id().clone(), other.email().cloned()?);
    match kept {
        None => Some(MergeWarningKind::EmailDropped { client, email }),
        Some(kept) if email.valid && !kept.valid => {
            Some(MergeWarningKind::ValidEmailDropped { client, email, kept: kept.clone() })
        }
        Some(_) => None,
    }
}

/// MERGE-23: the phones that exceed the limit of a profile, by default.
fn phones_left_out(offer: &Choosable<'_>, kept: &[&Number<'_>]) -> Option<MergeWarningKind> {
    let is_kept = |number: &Number<'_>| kept.iter().any(|kept| kept.phone.same_number(&number.phone));
    let phones: Vec<_> = offer.numbers.iter().filter(|number| !is_kept(number)).map(Number::key).collect();
    (!phones.is_empty()).then_some(MergeWarningKind::PhonesLeftOut { phones })
}

fn phones(offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Option<MergeWarningKind> {
    let Some(primary) = resolved.primary.0 else {
        return resolved.kept.is_empty().then_some(MergeWarningKind::NoPhoneKept);
    };
    if offer.book.can_receive_texts(&primary.phone) {
        return None;
    }
    let textable = offer.book.textable(resolved.kept.iter().map(|number| &*number.phone));
    let phone = primary.key();
    Some(match primary.phone.number {
        PhoneNumber::Invalid => MergeWarningKind::PrimaryInvalid { phone, textable },
        PhoneNumber::Valid { .. } => MergeWarningKind::PrimaryNotTextable { phone, textable },
    })
}

/// MERGE-24: the survivor's primary phone was unset in Flow, and the merged profile gets a default one.
fn primary_was_unset(offer: &Choosable<'_>, default: Option<&Number<'_>>) -> Option<MergeWarningKind> {
    match &offer.sides.survivor.sync_overrides().primary {
        PrimaryDecision::UnsetInFlow { phone } if offer.sides.survivor.primary_phone().is_none() => {
            Some(MergeWarningKind::PrimaryWasUnset { unset: phone.clone(), phone: default?.key() })
        }
        _ => None,
    }
}

/// MERGE-27: the survivor's primary number texted STOP, and text messages go to another primary phone.
fn stop_no_longer_governs(offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Option<MergeWarningKind> {
    let survivor = offer.sides.survivor;
    let stopped = survivor.primary_phone().filter(|phone| offer.book.is_stopped(phone))?;
    let primary = resolved.primary.0.filter(|number| !number.phone.same_number(stopped))?;
    let sent = resolved.text.on && offer.book.can_receive_texts(&primary.phone);
    sent.then(|| MergeWarningKind::OptOutNoLongerApplies {
        client: survivor.id().clone(),
        stopped: stopped.key(),
        phone: primary.key(),
    })
}

/// MERGE-27: only the client of the retired profile opted out; whether the channel is on, if that is decided.
fn others_opt_out(offer: &Choosable<'_>, switch: &Switch<'_>, on: Option<bool>) -> Option<MergeWarningKind> {
    let (client, channel) = (offer.sides.retired.id().clone(), switch.channel);
    match (switch.others_opt_out, on) {
        (OthersOptOut::None | OthersOptOut::Locks, _) => None,
        (OthersOptOut::OffByDefault, None | Some(false)) => {
            Some(MergeWarningKind::OptOutCarried { client, channel })
        }
        (OthersOptOut::Ignored, _) | (OthersOptOut::OffByDefault, Some(true)) => {
            Some(MergeWarningKind::OptOutNotCarried { client, channel })
        }
    }
}

/// MERGE-28: shared pets whose records differ, and likely duplicates.
fn pets(offer: &Choosable<'_>) -> Vec<MergeWarningKind> {
    let (mine, theirs) = (offer.sides.survivor.pets(), offer.sides.retired.pets());
    let their_ids = TextIndex::of(theirs.iter().map(|pet| pet.id.as_str()));
    let differing = mine.iter().filter_map(|pet| {
        let other = their_ids.find(pet.id.as_str()).and_then(|place| theirs.get(place))?;
        (pet.status != other.status).then(|| MergeWarningKind::SharedPetDiffers {
            pet: pet.id.clone(),
            survivor_status: pet.status,
            retired_status: other.status,
        })
    });
    differing.chain(likely_duplicates(mine, theirs)).collect()
}

/// A pet with the name and species by which it is compared, and whether it is the survivor's.
type Compared<'p> = ((String, String), &'p Pet, bool);

/// One warning per name and species that pets of both profiles have, in the survivor's order, in O(n log n).
fn likely_duplicates(mine: &[Pet], theirs: &[Pet]) -> Vec<MergeWarningKind> {
    let my_ids = TextIndex::of(mine.iter().map(|pet| pet.id.as_str()));
    let others = theirs.iter().filter(|pet| !my_ids.has(pet.id.as_str())).map(|pet| (pet, false));
    let mut compared: Vec<Compared<'_>> = mine
        .iter()
        .map(|pet| (pet, true))
        .chain(others)
        .map(|(pet, is_mine)| (pet.likeness(), pet, is_mine))
        .collect();
    order::sort_by(&mut compared, |one, other| one.0.cmp(&other.0));
    let groups = compared.chunk_by(|one, other| one.0 == other.0);
    let mut found: Vec<MergeWarningKind> = groups.filter_map(likely_in).collect();
    let place = |kind: &MergeWarningKind| match kind {
        MergeWarningKind::LikelyDuplicatePets { survivor_pets, .. } => {
            survivor_pets.first().and_then(|pet| my_ids.find(pet.as_str()))
        }
        _ => None,
    };
    order::sort_by(&mut found, |one, other| place(one).cmp(&place(other)));
    found
}

/// The pets of one name and species with a likely duplicate on the other profile: one whose date of birth is equal or unknown on
/// either.
fn likely_in(group: &[Compared<'_>]) -> Option<MergeWarningKind> {
    let date_of_birth = |of_mine: bool| {
        let mut dates: Vec<_> = group
            .iter()
            .filter(|(.., is_mine)| *is_mine == of_mine)
            .map(|(_, pet, _)| pet.date_of_birth)
            .collect();
        dates.sort_unstable();
        dates
    };
    let (my_dates, their_dates) = (date_of_birth(true), date_of_birth(false));
    let likely = |of_mine: bool, dates: &[Option<Date>]| {
        let has_likely = |pet: &Pet| match pet.date_of_birth {
            None => !dates.is_empty(),
            // An unknown date sorts first.
            date_of_birth => dates.first() == Some(&None) || dates.binary_search(&date_of_birth).is_ok(),
        };
        let pets = group.iter().filter(|(_, pet, is_mine)| *is_mine == of_mine && has_likely(pet));
        pets.map(|(_, pet, _)| pet.id.clone()).collect::<Vec<PetId>>()
    };
    let (survivor_pets, retired_pets) = (likely(true, &their_dates), likely(false, &my_dates));
    (!survivor_pets.is_empty() && !retired_pets.is_empty())
        .then_some(MergeWarningKind::LikelyDuplicatePets { survivor_pets, retired_pets })
}

const fn status(status: PetStatus) -> &'static str {
    match status {
        PetStatus::Active => "active",
        PetStatus::Inactive => "inactive",
        PetStatus::Deceased => "deceased",
    }
}

fn payment_methods(offer: &Choosable<'_>, resolved: &Resolved<'_, '_>) -> Option<MergeWarningKind> {
    let named = resolved.name.0;
    match payment_fate(&offer.sides, named) {
        PaymentFate::OnlyOne { of } if of.id() != named.id() => {
            Some(MergeWarningKind::PaymentMethodsOfOther {
                client: of.id().clone(),
                payment_source: named.id().clone(),
            })
        }
        _ => None,
    }
}
