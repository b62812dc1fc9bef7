//! The options of step 2. A user interface can render the whole step from them.

use macro_rules_attribute::apply;

use super::choices::Choices;
use super::choosable::Choosable;
use super::lock::{ChoiceLock, ChoiceLockKind};
use super::phones::Number;
use super::profile;
use super::roles::MergeRoles;
use super::switches::SwitchOption;
use super::warning::{self, MergeWarning};
use crate::limits;
use crate::model::client::{Client, PersonName};
use crate::model::contact_book::TextOptOut;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::pet::Pet;
use crate::model::phone::{Phone, PhoneKey, PhoneLine};
use crate::wire::wire;

/// The options of a merge, with defaults and locks.
#[apply(wire)]
#[output]
pub struct MergeOptions {
    /// The role of each profile, with the default name.
    pub roles: MergeRoles,
    /// The names to choose from (MERGE-20).
    pub name: NameOptions,
    /// The email addresses to choose from (MERGE-21).
    pub email: EmailOptions,
    /// The phones to keep (MERGE-23 to MERGE-25).
    pub phones: PhoneOptions,
    /// Whether text messages are sent, with the default primary phone (MERGE-26, MERGE-27).
    pub contact_by_text: SwitchOption,
    /// Whether email is sent (MERGE-26).
    pub contact_by_email: SwitchOption,
    /// All pets of both profiles, which the merged profile will have (MERGE-28).
    pub pets: Vec<MergedPet>,
    /// Warnings to show before the choices are made (MERGE-32).
    pub warnings: Vec<MergeWarning>,
}

/// The names to choose from, the default and the lock.
#[apply(wire)]
#[output]
pub struct NameOptions {
    /// Both names, the survivor's first.
    pub alternatives: Vec<NameAlternative>,
    /// The client whose name is kept by default.
    pub default: ClientId,
    /// Set if the default is the only choice.
    pub lock: Option<ChoiceLock>,
}

/// One name to choose from.
#[apply(wire)]
#[output]
pub struct NameAlternative {
    /// The client that has the name. Choices refer to it.
    pub client: ClientId,
    /// The first and the last name.
    pub name: PersonName,
    /// Whether the name may be chosen.
    pub selectable: bool,
}

/// The email addresses to choose from, the default and the lock.
#[apply(wire)]
#[output]
pub struct EmailOptions {
    /// The addresses that exist, the survivor's first.
    pub alternatives: Vec<EmailAlternative>,
    /// The client whose address is kept by default; null if the merged profile will have none.
    pub default: Option<ClientId>,
    /// Set if the default is the only choice.
    pub lock: Option<ChoiceLock>,
}

/// One email address to choose from.
#[apply(wire)]
#[output]
pub struct EmailAlternative {
    /// The client that has the address. Choices refer to it.
    pub client: ClientId,
    /// The address as on the profile.
    pub email: Email,
    /// Whether the address may be chosen.
    pub selectable: bool,
}

/// The phones to choose from. Any of them may be kept, up to 200.
#[apply(wire)]
#[output]
pub struct PhoneOptions {
    /// Each phone once, the survivor's first.
    pub alternatives: Vec<PhoneAlternative>,
    /// The phones kept by default: all; of more than `maxKept`, the first ones including the default primary phone.
    pub default_kept: Vec<PhoneKey>,
    /// The largest number of phones that may be kept: 200.
    pub max_kept: u32,
    /// The default primary phone; null if there is none.
    pub default_primary: Option<PhoneKey>,
    /// MERGE-25: set if a phone is verified as mobile, so that only verified mobiles may be primary.
    pub primary_lock: Option<ChoiceLock>,
}

/// One phone to keep or leave out.
#[apply(wire)]
#[output]
pub struct PhoneAlternative {
    /// The key of the phone. Choices refer to it.
    pub key: PhoneKey,
    /// The phone as it will be on the merged profile.
    pub phone: Phone,
    /// The line type of the phone (CONTACT-16).
    pub line: PhoneLine,
    /// Whether the number texted STOP (MERGE-27).
    pub text_opt_out: TextOptOut,
    /// The profiles that have the phone, the survivor first.
    pub clients: Vec<ClientId>,
    /// Whether the phone may be primary.
    pub may_be_primary: bool,
    /// Whether text messages are sent if this phone is primary.
    pub contact_by_text: SwitchOption,
}

/// A pet that will be on the merged profile.
#[apply(wire)]
#[output]
pub struct MergedPet {
    /// The profiles that have the pet now, the survivor first; two if both have it.
    pub clients: Vec<ClientId>,
    /// The pet as it will be on the merged profile.
    pub pet: Pet,
}

impl MergeOptions {
    pub(super) fn of(offer: &Choosable<'_>) -> Self {
        let sides = &offer.sides;
        let kept = offer.default_kept();
        let primary = offer.default_primary(&kept);
        let email = offer.default_email();
        Self {
            roles: sides.roles(sides.survivor),
            name: names(offer),
            email: emails(offer, email.map(Client::id)),
            phones: PhoneOptions {
                alternatives: offer.numbers.iter().map(|number| offered(offer, number)).collect(),
                default_kept: kept.iter().map(|number| number.key()).collect(),
                max_kept: u32::try_from(limits::PHONES).unwrap_or(u32::MAX),
                default_primary: primary.map(Number::key),
                primary_lock: offer.primary_lock(),
            },
            contact_by_text: offer.text.option(primary.map(|number| &*number.phone), offer.book),
            contact_by_email: offer.email.option(None, offer.book),
            pets: profile::pets(sides)
                .into_iter()
                .map(|(of, pet)| MergedPet { clients: of.ids(), pet: pet.into_owned() })
                .collect(),
            warnings: warning::before_choosing(offer),
        }
    }

    /// The defaults as explicit choices. [`Eligible::plan`](super::Eligible::plan) accepts them.
    ///
    /// ```
    /// use littermate::{Choices, Merge, MergeSurface};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let opened = Client::draft(facts.clone()).check(&clinic)?.client;
    /// # let selected = Client::draft(ClientFacts { id: "annie".parse()?, ..facts }).check(&clinic)?.client;
    ///
    /// # let now = "2026-03-01T09:30:00Z".parse()?;
    /// let book = ContactBook::EMPTY;
    /// let book = book.index()?;
    /// let eligible = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop).eligible()?;
    /// let choices = eligible.options()?.defaults();
    /// assert_eq!(choices.name.as_ref(), Some(opened.id()));
    ///
    /// // The same merged profile as without choices, except that the primary phone counts as set in Flow.
    /// let (explicit, omitted) = (eligible.plan(&choices, now)?, eligible.plan(&Choices::default(), now)?);
    /// assert_eq!(explicit.review().merged, omitted.review().merged);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn defaults(&self) -> Choices {
        Choices {
            name: Some(self.name.default.clone()),
            email: self.email.default.clone(),
            phones: Some(self.phones.default_kept.clone()),
            primary: self.phones.default_primary.clone(),
            contact_by_text: Some(self.contact_by_text.on),
            contact_by_email: Some(self.contact_by_email.on),
        }
    }
}

fn names(offer: &Choosable<'_>) -> NameOptions {
    let sides = &offer.sides;
    NameOptions {
        alternatives: sides
            .both()
            .into_iter()
            .map(|client| NameAlternative {
                client: client.id().clone(),
                name: client.name().clone(),
                selectable: !sides.locked || client.id() == sides.survivor.id(),
            })
            .collect(),
        default: sides.survivor.id().clone(),
        lock: sides.locked.then(|| ChoiceLockKind::NameInPims { client: sides.survivor.id().clone() }.into()),
    }
}

fn emails(offer: &Choosable<'_>, default: Option<&ClientId>) -> EmailOptions {
    let sides = &offer.sides;
    EmailOptions {
        alternatives: sides
            .both()
            .into_iter()
            .filter_map(|client| {
                Some(EmailAlternative {
                    client: client.id().clone(),
                    email: client.email().cloned()?,
                    selectable: !sides.locked || client.id() == sides.survivor.id(),
                })
            })
            .collect(),
        default: default.cloned(),
        lock: sides
            .locked
            .then(|| ChoiceLockKind::EmailInPims { client: sides.survivor.id().clone() }.into()),
    }
}

fn offered(offer: &Choosable<'_>, number: &Number<'_>) -> PhoneAlternative {
    PhoneAlternative {
        key: number.key(),
        phone: number.phone.as_ref().clone(),
        line: offer.book.line(&number.phone),
        text_opt_out: offer.book.text_opt_out(&number.phone).clone(),
        clients: number.of.ids(),
        may_be_primary: offer.may_be_primary(number),
        contact_by_text: offer.text.option(Some(&number.phone), offer.book),
    }
}
