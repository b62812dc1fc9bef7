//! Routing a message to any number of clients (CONTACT-12).

use macro_rules_attribute::apply;

use super::facts::{MessageSubject, Recipient};
use super::kind::{MessageKind, OutboundMessage};
use super::reason::{RouteChannel, Suppression, SuppressionInfo};
use crate::count::Count;
use crate::model::client::{self, ClientStatus};
use crate::model::contact_book::{ContactIndex, EmailSuppression as Suppressed};
use crate::model::ids::ClientId;
use crate::model::pet::PetStatus;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::{ChannelPreference, PushPreference};
use crate::rule::Rule;
use crate::wire::wire;

/// Routes one message to any number of recipients. What they have in common is computed once.
#[derive(Debug, Clone, Copy)]
pub struct Router<'a> {
    book: &'a ContactIndex<'a>,
    survey: Option<bool>,
    needs_active_pet: bool,
    link_needed: bool,
}

/// The route of a message to one client: the channels used, and the reasons against the others. Four bytes; does not allocate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Route {
    reasons: u32,
}

/// The route of a message to one client, with sentences.
#[apply(wire)]
#[output]
pub struct ClientRoute {
    /// The id of the recipient's profile.
    pub client: ClientId,
    /// Text, email, push and portal, in this order.
    pub channels: Vec<ChannelRoute>,
    /// Whether a portal link is sent: the message includes one, and text or email is used (CONTACT-13).
    pub portal_link: bool,
    /// If there is no primary phone or it cannot receive text messages: the client's other phones that can and did not text STOP
    /// (CONTACT-5). None is chosen automatically. Otherwise empty.
    pub textable: Vec<PhoneKey>,
}

/// A channel of a route.
#[apply(wire)]
#[output]
pub struct ChannelRoute {
    /// The channel that was decided on.
    pub channel: RouteChannel,
    /// Whether the channel is used.
    pub used: bool,
    /// The key of the primary phone or the email address, for a text or email that is sent; otherwise null.
    pub to: Option<String>,
    /// The rule by which the channel is used, or the first one by which it is not.
    pub rule: Rule,
    /// Every reason why the channel is not used.
    pub suppressed: Vec<Suppression>,
}

/// The number of recipients reached by each channel.
#[apply(wire)]
#[output]
#[derive(Copy, Default)]
pub struct RouteCounts {
    /// Recipients reached by text message.
    pub text: Count,
    /// Recipients reached by email.
    pub email: Count,
    /// Recipients reached by push notification.
    pub push: Count,
    /// Recipients who find the message in the portal.
    pub portal: Count,
    /// Recipients reached by no channel, not even in the portal: the message may not be sent to them.
    pub none: Count,
}

impl<'a> Router<'a> {
    /// A router for this message. The contact book contains the entries of the recipients' phones and email addresses.
    #[must_use]
    pub fn new(message: &OutboundMessage, book: &'a ContactIndex<'a>) -> Self {
        let survey = match message.kind {
            MessageKind::NpsSurvey { automation_on } => Some(automation_on),
            _ => None,
        };
        let (needs_active_pet, link_needed) = (message.kind.needs_active_pet(), message.portal_link().needed);
        Self { book, survey, needs_active_pet, link_needed }
    }

    /// The route to one recipient (CONTACT-12). Does not allocate.
    ///
    /// ```
    /// use littermate::message::{OutboundMessage, MessageKind, MessageSubject, Recipient, RouteChannel, Router, Suppression};
    /// use littermate::model::contact_book::ContactIndex;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let message = OutboundMessage { kind: MessageKind::NpsSurvey { automation_on: true }, contents: vec![] };
    /// let book = ContactIndex::EMPTY;
    /// let router = Router::new(&message, &book);
    /// assert!(router.route(Recipient::new(&client, MessageSubject::Client, true)).uses(RouteChannel::Text));
    ///
    /// // A survey follows from a scheduled appointment (CONTACT-14).
    /// let route = router.route(Recipient::new(&client, MessageSubject::Client, false));
    /// assert!(!route.uses(RouteChannel::Text));
    /// assert!(route.has(Suppression::NoScheduledAppointment));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn route<'r>(&self, recipient: impl Into<Recipient<'r>>) -> Route {
        self.judge(&recipient.into())
    }

    /// The routes to a list of recipients, in the order of the list. Does not allocate.
    pub fn routes<'r, T>(&self, recipients: impl IntoIterator<Item = T>) -> impl Iterator<Item = Route>
    where
        T: Into<Recipient<'r>>,
    {
        recipients.into_iter().map(|recipient| self.route(recipient))
    }

    /// The route to one recipient with the address, the rule and the reasons of each channel (CONTACT-12).
    ///
    /// ```
    /// use littermate::message::{OutboundMessage, MessageKind, MessageSubject, Recipient, Router, Suppression};
    /// use littermate::model::contact_book::ContactIndex;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let message = OutboundMessage { kind: MessageKind::Chat, contents: vec![] };
    /// let book = ContactIndex::EMPTY;
    /// let router = Router::new(&message, &book);
    /// let route = router.explain(Recipient::new(&client, MessageSubject::Client, false));
    /// let [text, email, ..] = route.channels.as_slice() else { panic!() };
    /// assert_eq!(text.to.as_deref(), Some("+12025550114"));
    /// assert_eq!(email.suppressed, [Suppression::NoEmail]);
    /// assert_eq!(email.rule.id(), "CONTACT-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain<'r>(&self, recipient: impl Into<Recipient<'r>>) -> ClientRoute {
        let recipient = recipient.into();
        let route = self.judge(&recipient);
        let channel = |channel| ChannelRoute {
            channel,
            used: route.uses(channel),
            to: recipient.address(channel).filter(|_| route.uses(channel)),
            rule: route.reasons(channel).next().map_or_else(|| channel.used_by(), Suppression::rule),
            suppressed: route.reasons(channel).collect(),
        };
        let unusable = route.has(Suppression::NoPrimary) || route.has(Suppression::PrimaryNotTextable);
        ClientRoute {
            client: recipient.client.clone(),
            channels: RouteChannel::ALL.map(channel).to_vec(),
            portal_link: self.link_needed
                && (route.uses(RouteChannel::Text) || route.uses(RouteChannel::Email)),
            textable: if unusable { self.book.textable(recipient.phones) } else { Vec::new() },
        }
    }

    fn judge(&self, recipient: &Recipient<'_>) -> Route {
        use Suppression as Why;
        let preferences = recipient.preferences;
        let mut route = Route { reasons: 0 };
        let (book, primary) = (self.book, client::primary(recipient.phones));
        route.against(Why::NoPrimary, primary.is_none());
        route.against(Why::PrimaryNotTextable, primary.is_some_and(|phone| !book.can_receive_texts(phone)));
        route.against(Why::TextOptedOutByKeyword, primary.is_some_and(|phone| book.is_stopped(phone)));
        route.against(Why::TextOffByClient, preferences.text.is_off_by_client());
        route.against(Why::TextOffByStaff, matches!(preferences.text, ChannelPreference::OffByStaff { .. }));
        route.against(Why::NoEmail, recipient.email.is_none());
        route.against(Why::EmailInvalid, recipient.email.is_some_and(|email| !email.valid));
        route.against(Why::EmailOffByClient, preferences.email.is_off_by_client());
        route
            .against(Why::EmailOffByStaff, matches!(preferences.email, ChannelPreference::OffByStaff { .. }));
        let suppressed = recipient.email.map_or(Suppressed::None, |email| book.suppression(email));
        route.against(Why::EmailUnsubscribed, matches!(suppressed, Suppressed::Unsubscribed { .. }));
        route.against(Why::EmailBounced, matches!(suppressed, Suppressed::Bounced { .. }));
        route.against(Why::EmailComplained, matches!(suppressed, Suppressed::Complained { .. }));
        route.against(Why::PushNotSetUp, matches!(preferences.push, PushPreference::NotSetUp));
        route.against(Why::PushOffByClient, matches!(preferences.push, PushPreference::OffByClient { .. }));
        if let Some(automation_on) = self.survey {
            route.against(Why::SurveysOff, !preferences.nps.is_on());
            route.against(Why::SurveyAutomationOff, !automation_on);
            route.against(Why::NoScheduledAppointment, !recipient.scheduled_appointment);
        }
        route.against(Why::ClientRetired, matches!(recipient.status, ClientStatus::Retired { .. }));
        route.against(Why::ClientDeleted, matches!(recipient.status, ClientStatus::Deleted));
        if let MessageSubject::Pet { status } = recipient.subject
            && self.needs_active_pet
        {
            route.against(Why::PetInactive, status == PetStatus::Inactive);
            route.against(Why::PetDeceased, status == PetStatus::Deceased);
        }
        route
    }
}

impl Route {
    const fn against(&mut self, reason: Suppression, holds: bool) {
        if holds {
            self.reasons |= reason.bit();
        }
    }

    /// Whether a reason applies.
    #[must_use]
    pub const fn has(self, reason: Suppression) -> bool {
        self.reasons & reason.bit() != 0
    }

    /// The reasons as bits, in the order of [`Suppression::ALL`].
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.reasons
    }

    /// The reasons why a channel is not used, in order; empty if it is used.
    pub fn reasons(self, channel: RouteChannel) -> impl Iterator<Item = Suppression> {
        let about = move |reason: &Suppression| reason.channel().is_none_or(|of| of == channel);
        Suppression::ALL.into_iter().filter(move |reason| self.has(*reason)).filter(about)
    }

    /// Whether a channel is used.
    #[must_use]
    pub const fn uses(self, channel: RouteChannel) -> bool {
        self.reasons & channel.mask() == 0
    }
}

impl RouteChannel {
    /// The bits of all reasons against a channel.
    const fn mask(self) -> u32 {
        use Suppression as Why;
        let not_sent = Why::SurveysOff.bit()
            | Why::SurveyAutomationOff.bit()
            | Why::NoScheduledAppointment.bit()
            | Why::ClientRetired.bit()
            | Why::ClientDeleted.bit()
            | Why::PetInactive.bit()
            | Why::PetDeceased.bit();
        not_sent
            | match self {
                Self::Text => {
                    Why::NoPrimary.bit()
                        | Why::PrimaryNotTextable.bit()
                        | Why::TextOptedOutByKeyword.bit()
                        | Why::TextOffByClient.bit()
                        | Why::TextOffByStaff.bit()
                }
                Self::Email => {
                    Why::NoEmail.bit()
                        | Why::EmailInvalid.bit()
                        | Why::EmailOffByClient.bit()
                        | Why::EmailOffByStaff.bit()
                        | Why::EmailUnsubscribed.bit()
                        | Why::EmailBounced.bit()
                        | Why::EmailComplained.bit()
                }
                Self::Push => Why::PushNotSetUp.bit() | Why::PushOffByClient.bit(),
                Self::Portal => 0,
            }
    }

    /// The rule by which a channel is used.
    const fn used_by(self) -> Rule {
        match self {
            Self::Text | Self::Email => Rule::ChannelsOnUnlessOptedOut,
            Self::Push => Rule::PushBelongsToClient,
            Self::Portal => Rule::MessageRouting,
        }
    }
}

impl Recipient<'_> {
    /// Where a text or an email would go (CONTACT-1).
    fn address(&self, channel: RouteChannel) -> Option<String> {
        match channel {
            RouteChannel::Text => client::primary(self.phones).map(Phone::key).map(|key| key.to_string()),
            RouteChannel::Email => self.email.map(ToString::to_string),
            RouteChannel::Push | RouteChannel::Portal => None,
        }
    }
}

impl RouteCounts {
    /// The totals of a list of routes.
    #[must_use]
    pub fn of(routes: impl IntoIterator<Item = Route>) -> Self {
        let mut counts = Self::default();
        for route in routes {
            let mut used = false;
            for (channel, count) in [
                (RouteChannel::Text, &mut counts.text),
                (RouteChannel::Email, &mut counts.email),
                (RouteChannel::Push, &mut counts.push),
                (RouteChannel::Portal, &mut counts.portal),
            ] {
                if route.uses(channel) {
                    used = true;
                    *count = count.and_one_more();
                }
            }
            if !used {
                counts.none = counts.none.and_one_more();
            }
        }
        counts
    }
}

/// The reasons that occur in these routes, without duplicates and in order.
#[must_use]
pub fn reasons_of(routes: impl IntoIterator<Item = Route>) -> Vec<SuppressionInfo> {
    let any = Route { reasons: routes.into_iter().fold(0, |any, route| any | route.reasons) };
    Suppression::ALL.into_iter().filter(|reason| any.has(*reason)).map(SuppressionInfo::from).collect()
}
