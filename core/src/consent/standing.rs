//! What stands of a client's opt-outs, and what staff see of it (CONTACT-10).

use macro_rules_attribute::apply;

use crate::model::client::Client;
use crate::model::phone::{KeywordOptOut, PhoneKey};
use crate::model::preferences::{Channel, Preference};
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// What staff see of a client's opt-outs (CONTACT-10).
#[apply(wire)]
#[output]
pub struct SmsIndicator {
    /// Whether the indicator shows: the client's own opt-out keeps texts from the primary number.
    pub on: bool,
    /// Every opt-out that stands, of either channel and of every number.
    pub standing: Vec<StandingOptOut>,
}

/// An opt-out that stands, with its origin and its time (CONTACT-11).
#[apply(wire)]
#[output]
pub struct StandingOptOut {
    /// The channel.
    pub channel: Channel,
    /// Where it comes from.
    pub origin: OptOrigin,
    /// Since when, where that is known.
    pub at: Option<Instant>,
    /// The rule by which it stands, and is lifted.
    pub rule: Rule,
}

/// Where an opt-out comes from, and so who can lift it.
#[apply(union)]
#[output]
pub enum OptOrigin {
    /// A keyword from this number: only a keyword from it lifts it.
    Keyword {
        /// The number.
        phone: PhoneKey,
        /// Whether it is the primary one, to which texts would go.
        primary: bool,
    },
    /// The client's switch in the portal: the client lifts it there, or with START for texts.
    Portal,
    /// Staff: they or the client lift it.
    Staff,
}

/// What staff see of a client's opt-outs (CONTACT-10). The indicator is on where the client's own opt-out keeps texts
/// from the primary number.
///
/// ```
/// use littermate::consent::{OptOrigin, indicator};
/// use littermate::model::preferences::{ContactPreferences, Preference};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let preferences = ContactPreferences { text: Preference::OffByStaff { at: None }, ..Default::default() };
/// let client = Client::draft(facts).preferences(preferences).check(&clinic)?.client;
/// let shown = indicator(&client);
/// assert!(!shown.on);
/// assert_eq!(shown.standing[0].origin, OptOrigin::Staff);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn indicator(client: &Client) -> SmsIndicator {
    let mut standing = Vec::new();
    for channel in [Channel::Text, Channel::Email] {
        let (origin, at, rule) = match client.preferences().of(channel) {
            Preference::On => continue,
            Preference::OffByClient { at } => (OptOrigin::Portal, at, Rule::Contact10),
            Preference::OffByStaff { at } => (OptOrigin::Staff, at, Rule::Contact11),
        };
        standing.push(StandingOptOut { channel, origin, at, rule });
    }
    for phone in client.phones() {
        if let KeywordOptOut::Stopped { at } = phone.keyword_opt_out {
            let origin = OptOrigin::Keyword { phone: phone.key(), primary: phone.primary };
            standing.push(StandingOptOut { channel: Channel::Text, origin, at, rule: Rule::Contact10 });
        }
    }
    let keeps_texts = |opt_out: &StandingOptOut| {
        let own = matches!(opt_out.origin, OptOrigin::Portal | OptOrigin::Keyword { primary: true, .. });
        own && opt_out.channel == Channel::Text
    };
    SmsIndicator { on: standing.iter().any(keeps_texts), standing }
}
