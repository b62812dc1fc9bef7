//! The SMS opt-out indicator for staff (CONTACT-10).

use macro_rules_attribute::apply;

use crate::model::client::Client;
use crate::model::contact_book::{ContactIndex, TextOptOut};
use crate::model::ids::ActorId;
use crate::model::phone::PhoneKey;
use crate::model::preferences::{ChannelPreference, ContactChannel};
use crate::model::time::Instant;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// The SMS opt-out indicator of a client, for staff (CONTACT-10).
#[apply(wire)]
#[output]
pub struct SmsIndicator {
    /// Whether the indicator is on: the client opted out of text messages, by keyword from any phone or by the switch. Text
    /// messages switched off by staff do not turn it on.
    pub on: bool,
    /// All current opt-outs, of both channels and of every phone of the client.
    pub opt_outs: Vec<CurrentOptOut>,
}

/// A current opt-out with its source and time (CONTACT-11).
#[apply(wire)]
#[output]
pub struct CurrentOptOut {
    /// The channel that the client opted out of.
    pub channel: ContactChannel,
    /// The source of the opt-out.
    pub source: OptOutSource,
    /// The time of the opt-out.
    pub at: Instant,
    /// The rule that decides how the opt-out is lifted.
    pub rule: Rule,
}

/// The source of an opt-out, which decides who can lift it.
#[apply(union)]
#[output]
pub enum OptOutSource {
    /// A keyword from this number. Only a keyword from the same number lifts it.
    Keyword {
        /// The key of the client's phone.
        phone: PhoneKey,
        /// Whether it is the client's primary phone.
        primary: bool,
    },
    /// The client's switch. The client lifts it there; for text messages START lifts it as well.
    Client {
        /// The staff member who recorded it at the client's request; null if the client switched it off.
        recorded_by: Option<ActorId>,
    },
    /// Staff switched the channel off. Staff or the client lifts it.
    Staff,
}

/// Computes the SMS opt-out indicator of a client (CONTACT-10).
///
/// ```
/// use littermate::consent::{OptOutSource, indicator};
/// use littermate::model::contact_book::ContactIndex;
/// use littermate::model::preferences::{ContactPreferences, ChannelPreference};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
///
/// let text = ChannelPreference::OffByStaff { at: "2026-03-01T09:30:00Z".parse()? };
/// let preferences = ContactPreferences { text, ..Default::default() };
/// let client = Client::draft(facts).preferences(preferences).check(&clinic)?.client;
/// let book = ContactIndex::EMPTY;
/// let shown = indicator(&client, &book);
/// assert!(!shown.on);
/// assert_eq!(shown.opt_outs[0].source, OptOutSource::Staff);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn indicator(client: &Client, book: &ContactIndex<'_>) -> SmsIndicator {
    let mut opt_outs = Vec::new();
    for channel in [ContactChannel::Text, ContactChannel::Email] {
        let staff =
            |at| CurrentOptOut { channel, source: OptOutSource::Staff, at, rule: Rule::KeywordOptOut };
        match client.preferences().of(channel) {
            ChannelPreference::On { .. } => {}
            ChannelPreference::OffByClient { at, recorded_by, staff_off_at } => {
                let source = OptOutSource::Client { recorded_by: recorded_by.clone() };
                opt_outs.push(CurrentOptOut { channel, source, at: *at, rule: Rule::OptOutIndicator });
                opt_outs.extend(staff_off_at.map(staff));
            }
            ChannelPreference::OffByStaff { at } => opt_outs.push(staff(*at)),
        }
    }
    for phone in client.phones() {
        if let Some(TextOptOut::Stopped { at, .. }) = book.stop(phone).map(|entry| &entry.text_opt_out) {
            let source = OptOutSource::Keyword { phone: phone.key(), primary: phone.primary };
            let (channel, rule) = (ContactChannel::Text, Rule::OptOutIndicator);
            opt_outs.push(CurrentOptOut { channel, source, at: *at, rule });
        }
    }
    let own = |opt_out: &CurrentOptOut| {
        opt_out.channel == ContactChannel::Text && !matches!(opt_out.source, OptOutSource::Staff)
    };
    SmsIndicator { on: opt_outs.iter().any(own), opt_outs }
}
