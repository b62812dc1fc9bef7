//! Messages and the channels that they use.

use littermate::message::{
    ClientRoute, MessageContent, MessageKind as CoreKind, MessageSubject, OutboundMessage, Recipient,
    RouteChannel, Router,
};

use super::Host;
use super::names::{self, Oddity};
use crate::naive::answer::{Answer, Channels, Facts, Way, Why};
use crate::naive::profile::ProfileId;
use crate::step::MessageKind;

fn core_kind(message: MessageKind) -> CoreKind {
    match message {
        MessageKind::StaffChat => CoreKind::Chat,
        MessageKind::Automation => CoreKind::AppointmentAutomation,
        MessageKind::Reminder => CoreKind::ServiceReminder,
        MessageKind::Survey | MessageKind::SurveyOfNoAppointment => {
            CoreKind::NpsSurvey { automation_on: true }
        }
        MessageKind::SurveySwitchedOff => CoreKind::NpsSurvey { automation_on: false },
        MessageKind::Form => CoreKind::Form,
        MessageKind::Invoice => CoreKind::PaymentRequest,
        MessageKind::PortalLink => CoreKind::PortalLink,
        MessageKind::Campaign => CoreKind::Campaign,
    }
}

fn way(channel: RouteChannel) -> Way {
    match channel {
        RouteChannel::Text => Way::Text,
        RouteChannel::Email => Way::Email,
        RouteChannel::Push => Way::Push,
        RouteChannel::Portal => Way::Portal,
    }
}

/// The rules against each channel.
fn suppressed(route: &ClientRoute) -> impl Iterator<Item = Why> {
    route.channels.iter().flat_map(|channel| {
        channel.suppressed.iter().map(|reason| (way(channel.channel), reason.rule().id()))
    })
}

impl Host {
    pub(super) fn route(
        &self,
        profile: ProfileId,
        message: MessageKind,
        pet: Option<usize>,
        interactive: bool,
    ) -> Result<Answer, Oddity> {
        let client = self.client(profile)?;
        let contents = if interactive { vec![MessageContent::Interactive] } else { Vec::new() };
        let about = pet.and_then(|id| client.pets().iter().find(|pet| names::number(&pet.id) == id));
        let subject = about.map_or(MessageSubject::Client, |pet| MessageSubject::Pet { status: pet.status });
        let scheduled = message != MessageKind::SurveyOfNoAppointment;
        let index = self.book.index()?;
        let message = OutboundMessage { kind: core_kind(message), contents };
        let route = Router::new(&message, &index).explain(Recipient::new(client, subject, scheduled));
        let uses =
            |channel: RouteChannel| route.channels.iter().any(|one| one.channel == channel && one.used);
        let channels = Channels {
            text: uses(RouteChannel::Text),
            email: uses(RouteChannel::Email),
            push: uses(RouteChannel::Push),
            portal: uses(RouteChannel::Portal),
            link: route.portal_link,
        };
        let facts = Facts {
            channels: Some(channels),
            suppressed: suppressed(&route).collect(),
            textable: route.textable.iter().map(names::key_number).collect(),
            ..Facts::default()
        };
        Ok(Answer { facts, ..Answer::default() })
    }
}
