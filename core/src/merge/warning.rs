//! What should be known before a merge goes on (MERGE-32).

use std::fmt;

use macro_rules_attribute::apply;

use super::choices::Resolved;
use super::lock::channel;
use super::offer::Offer;
use super::roles::{PaymentFate, payment_fate};
use super::switches::Switch;
use crate::explained::{Explain, explained, list};
use crate::model::client::Client;
use crate::model::email::Email;
use crate::model::ids::{ClientId, PetId};
use crate::model::phone::{PhoneKey, PhoneNumber};
use crate::model::preferences::{self, Channel};
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
    /// MERGE-23: the merged profile will have no phone number.
    NoPhoneKept,
    /// MERGE-23: the primary number is no phone number.
    PrimaryInvalid {
        /// The primary.
        phone: PhoneKey,
        /// The kept numbers that can receive texts.
        textable: Vec<PhoneKey>,
    },
    /// CONTACT-5: the primary number cannot receive texts.
    PrimaryNotTextable {
        /// The primary.
        phone: PhoneKey,
        /// The kept numbers that can.
        textable: Vec<PhoneKey>,
    },
    /// MERGE-27: the retired profile's opt-out in the portal does not carry.
    OptOutNotCarried {
        /// Who opted out.
        client: ClientId,
        /// Of what.
        channel: Channel,
    },
    /// MERGE-28: two pets are likely one.
    LikelyDuplicatePets {
        /// The survivor's pet.
        survivors: PetId,
        /// The retired profile's.
        retireds: PetId,
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
            Self::NoPhoneKept | Self::PrimaryInvalid { .. } => Rule::Merge23,
            Self::PrimaryNotTextable { .. } => Rule::Contact5,
            Self::OptOutNotCarried { .. } => Rule::Merge27,
            Self::LikelyDuplicatePets { .. } => Rule::Merge28,
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
            Self::NoPhoneKept => f.write_str("The merged profile will have no phone number."),
            Self::PrimaryInvalid { phone, textable: keys } => {
                write!(
                    f,
                    "The primary number, {phone}, is no phone number and cannot receive texts; {}.",
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
            Self::OptOutNotCarried { client, channel: of } => write!(
                f,
                "Client {client} opted out of {} in the portal; the merged profile follows the survivor, so this opt-out is lost.",
                channel(*of)
            ),
            Self::LikelyDuplicatePets { survivors, retireds } => {
                write!(
                    f,
                    "Pets {survivors} and {retireds} are likely one; both will be on the merged profile."
                )
            }
            Self::PaymentMethodsOfOther { client, payment_source } => write!(
                f,
                "Only {client} has payment methods; they are kept, though the name is that of {payment_source}."
            ),
        }
    }
}

/// What holds whatever is chosen.
pub(super) fn before_choosing(offer: &Offer<'_>) -> Vec<Warning> {
    let not_carried = [&offer.text, &offer.email].into_iter().filter_map(|switch| not_carried(offer, switch));
    email_dropped(offer, offer.default_email())
        .into_iter()
        .chain(not_carried)
        .chain(likely_duplicates(offer))
        .map(Warning::from)
        .collect()
}

/// What holds for the choices made, in the order of the fields.
pub(super) fn of_plan(offer: &Offer<'_>, resolved: &Resolved<'_, '_>) -> Vec<Warning> {
    let not_carried = [&offer.text, &offer.email].into_iter().filter_map(|switch| not_carried(offer, switch));
    email_dropped(offer, resolved.email.0)
        .into_iter()
        .chain(phones(resolved))
        .chain(not_carried)
        .chain(likely_duplicates(offer))
        .chain(payment_methods(offer, resolved))
        .map(Warning::from)
        .collect()
}

/// An address that is dropped although the merged profile then has none that mail can be sent to.
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

fn phones(resolved: &Resolved<'_, '_>) -> Option<WarningKind> {
    let Some(primary) = resolved.primary.0 else {
        return resolved.kept.is_empty().then_some(WarningKind::NoPhoneKept);
    };
    if primary.phone.can_receive_texts() {
        return None;
    }
    let textable = preferences::textable(resolved.kept.iter().map(|number| &*number.phone));
    let phone = primary.key();
    Some(match primary.phone.number {
        PhoneNumber::Invalid => WarningKind::PrimaryInvalid { phone, textable },
        PhoneNumber::Valid { .. } => WarningKind::PrimaryNotTextable { phone, textable },
    })
}

fn not_carried(offer: &Offer<'_>, switch: &Switch<'_>) -> Option<WarningKind> {
    let retired = offer.sides.retired;
    let lost =
        retired.preferences().of(switch.channel).is_off_by_client() && !switch.preference.is_off_by_client();
    lost.then(|| WarningKind::OptOutNotCarried { client: retired.id().clone(), channel: switch.channel })
}

fn likely_duplicates(offer: &Offer<'_>) -> impl Iterator<Item = WarningKind> {
    let (survivor, retired) = (offer.sides.survivor, offer.sides.retired);
    survivor.pets().iter().flat_map(move |mine| {
        retired.pets().iter().filter(|theirs| mine.is_likely(theirs)).map(|theirs| {
            WarningKind::LikelyDuplicatePets { survivors: mine.id.clone(), retireds: theirs.id.clone() }
        })
    })
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
