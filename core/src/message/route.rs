//! One message to any number of clients (CONTACT-12).

use macro_rules_attribute::apply;

use super::facts::Recipient;
use super::kind::{Message, MessageKind};
use super::reason::{ReasonInfo, RouteChannel, Suppression};
use crate::count::Count;
use crate::model::ids::ClientId;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::{self, Channel, Preference, PushPreference};
use crate::rule::Rule;
use crate::wire::wire;

/// One message, asked for any number of recipients. What is the same for all of them is worked out once.
#[derive(Debug, Clone, Copy)]
pub struct Router {
    survey: Option<bool>,
}

/// How a message goes to one client: the channels used, and the reasons against the others. Two bytes; allocates nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Route {
    reasons: u16,
}

/// How a message goes to one client, in words.
#[apply(wire)]
#[output]
pub struct ClientRoute {
    /// The client.
    pub client: ClientId,
    /// Text, email, push and portal, in this order.
    pub channels: Vec<ChannelRoute>,
    /// Where the primary number cannot be used, or there is none: the numbers that can receive texts (CONTACT-5). None of
    /// them is picked. Empty else.
    pub textable: Vec<PhoneKey>,
}

/// One channel of a route.
#[apply(wire)]
#[output]
pub struct ChannelRoute {
    /// The channel.
    pub channel: RouteChannel,
    /// Whether the message goes by it.
    pub used: bool,
    /// Where to, for a text or a mail that goes: the key of the primary number, the address.
    pub to: Option<String>,
    /// The rule by which it is used, or the first of those by which it is not.
    pub rule: Rule,
    /// Every reason why it is not used.
    pub suppressed: Vec<Suppression>,
}

/// How many clients a message reaches by each channel.
#[apply(wire)]
#[output]
#[derive(Copy, Default)]
pub struct RouteCounts {
    /// By text.
    pub text: Count,
    /// By mail.
    pub email: Count,
    /// By push notification.
    pub push: Count,
    /// In the portal.
    pub portal: Count,
    /// By nothing at all, not even in the portal: a survey that is not sent.
    pub none: Count,
}

impl Router {
    /// A router of this message.
    #[must_use]
    pub const fn new(message: &Message) -> Self {
        let survey = match message.kind {
            MessageKind::NpsSurvey { automation_on } => Some(automation_on),
            _ => None,
        };
        Self { survey }
    }

    /// The route to one client (CONTACT-12). Allocates nothing.
    ///
    /// ```
    /// use littermate::message::{Message, MessageKind, Recipient, RouteChannel, Router, Suppression};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let message = Message { kind: MessageKind::NpsSurvey { automation_on: true }, holds: vec![] };
    /// let router = Router::new(&message);
    /// assert!(router.route(Recipient::new(&client, true)).uses(RouteChannel::Text));
    ///
    /// // A survey follows from a scheduled appointment (CONTACT-14).
    /// let route = router.route(Recipient::new(&client, false));
    /// assert!(!route.uses(RouteChannel::Text));
    /// assert!(route.has(Suppression::NoScheduledAppointment));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn route<'r>(&self, recipient: impl Into<Recipient<'r>>) -> Route {
        self.judge(&recipient.into())
    }

    /// The routes to a list of clients, in the order of the list. Allocates nothing.
    pub fn routes<'r, T>(&self, recipients: impl IntoIterator<Item = T>) -> impl Iterator<Item = Route>
    where
        T: Into<Recipient<'r>>,
    {
        recipients.into_iter().map(|recipient| self.route(recipient))
    }

    /// The route to one client with the address, the rule and the reasons of each channel (CONTACT-12).
    ///
    /// ```
    /// use littermate::message::{Message, MessageKind, Recipient, Router, Suppression};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let message = Message { kind: MessageKind::Chat, holds: vec![] };
    /// let route = Router::new(&message).explain(Recipient::new(&client, false));
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
            textable: if unusable { preferences::textable(recipient.phones) } else { Vec::new() },
        }
    }

    fn judge(&self, recipient: &Recipient<'_>) -> Route {
        use Suppression as Why;
        let preferences = &recipient.preferences;
        let mut route = Route { reasons: 0 };
        let primary = preferences::primary(recipient.phones);
        route.against(Why::NoPrimary, primary.is_none());
        route.against(Why::PrimaryNotTextable, primary.is_some_and(|phone| !phone.can_receive_texts()));
        route.against(Why::TextStoppedByKeyword, preferences::stopped(Channel::Text, primary).is_some());
        route.against(Why::TextOffByClient, preferences.text.is_off_by_client());
        route.against(Why::TextOffByStaff, matches!(preferences.text, Preference::OffByStaff { .. }));
        route.against(Why::NoEmail, recipient.email.is_none());
        route.against(Why::EmailInvalid, recipient.email.is_some_and(|email| !email.valid));
        route.against(Why::EmailOffByClient, preferences.email.is_off_by_client());
        route.against(Why::EmailOffByStaff, matches!(preferences.email, Preference::OffByStaff { .. }));
        route.against(Why::PushNotSetUp, matches!(preferences.push, PushPreference::NotSetUp));
        route.against(Why::PushOffByClient, matches!(preferences.push, PushPreference::OffByClient { .. }));
        if let Some(automation_on) = self.survey {
            route.against(Why::SurveysOff, !preferences.nps.is_on());
            route.against(Why::SurveyAutomationOff, !automation_on);
            route.against(Why::NoScheduledAppointment, !recipient.scheduled_appointment);
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

    /// Whether a reason holds.
    #[must_use]
    pub const fn has(self, reason: Suppression) -> bool {
        self.reasons & reason.bit() != 0
    }

    /// The reasons as bits, in the order of [`Suppression::ALL`].
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.reasons
    }

    /// Why a channel is not used, in order; nothing where it is.
    pub fn reasons(self, channel: RouteChannel) -> impl Iterator<Item = Suppression> {
        let about = move |reason: &Suppression| reason.channel().is_none_or(|of| of == channel);
        Suppression::ALL.into_iter().filter(move |reason| self.has(*reason)).filter(about)
    }

    /// Whether the message goes by a channel.
    #[must_use]
    pub const fn uses(self, channel: RouteChannel) -> bool {
        self.reasons & channel.mask() == 0
    }
}

impl RouteChannel {
    /// The bits of every reason against it.
    const fn mask(self) -> u16 {
        use Suppression as Why;
        let survey =
            Why::SurveysOff.bit() | Why::SurveyAutomationOff.bit() | Why::NoScheduledAppointment.bit();
        survey
            | match self {
                Self::Text => {
                    Why::NoPrimary.bit()
                        | Why::PrimaryNotTextable.bit()
                        | Why::TextStoppedByKeyword.bit()
                        | Why::TextOffByClient.bit()
                        | Why::TextOffByStaff.bit()
                }
                Self::Email => {
                    Why::NoEmail.bit()
                        | Why::EmailInvalid.bit()
                        | Why::EmailOffByClient.bit()
                        | Why::EmailOffByStaff.bit()
                }
                Self::Push => Why::PushNotSetUp.bit() | Why::PushOffByClient.bit(),
                Self::Portal => 0,
            }
    }

    /// The rule by which it is used where nothing is against it.
    const fn used_by(self) -> Rule {
        match self {
            Self::Text | Self::Email => Rule::Contact7,
            Self::Push => Rule::Contact8,
            Self::Portal => Rule::Contact12,
        }
    }
}

impl Recipient<'_> {
    /// Where a text or a mail would go (CONTACT-1).
    fn address(&self, channel: RouteChannel) -> Option<String> {
        match channel {
            RouteChannel::Text => {
                preferences::primary(self.phones).map(Phone::key).map(|key| key.to_string())
            }
            RouteChannel::Email => self.email.map(ToString::to_string),
            RouteChannel::Push | RouteChannel::Portal => None,
        }
    }
}

impl RouteCounts {
    /// Of a list of routes.
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

/// The reasons that any of these routes has, each once and in order.
#[must_use]
pub fn reasons_of(routes: impl IntoIterator<Item = Route>) -> Vec<ReasonInfo> {
    let any = Route { reasons: routes.into_iter().fold(0, |any, route| any | route.reasons) };
    Suppression::ALL.into_iter().filter(|reason| any.has(*reason)).map(ReasonInfo::from).collect()
}
