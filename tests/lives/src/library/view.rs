//! The contact options for staff, and the account page of the portal.

use littermate::Client;
use littermate::consent::{ContactOption, OptOutSource, PrimaryPhone, contact_options};
use littermate::model::contact_book::ContactIndex;
use littermate::model::phone::Phone;
use littermate::model::preferences::ContactChannel;
use littermate::portal::{AccountNoticeKind, AccountPage, AccountSurface, AccountSwitch};

use super::names::{self, Oddity};
use super::{Host, answers};
use crate::naive::answer::{Answer, Checkbox, Facts, Seen, View};
use crate::naive::profile::ProfileId;
use crate::step::Actor;

fn option(option: &ContactOption) -> Option<Checkbox> {
    Some(Checkbox { on: option.on, locked: option.lock.is_some() })
}

fn switch(switch: &AccountSwitch) -> Checkbox {
    Checkbox { on: switch.on, locked: switch.lock.is_some() }
}

fn by_staff(client: &Client, book: &ContactIndex<'_>) -> View {
    let options = contact_options(client, book);
    let of_texts = || options.indicator.opt_outs.iter().filter(|one| one.channel == ContactChannel::Text);
    let stopped = of_texts().filter_map(|one| match &one.source {
        OptOutSource::Keyword { phone, .. } => Some(names::key_number(phone)),
        OptOutSource::Client { .. } | OptOutSource::Staff => None,
    });
    let primary = match &options.primary {
        PrimaryPhone::None { .. } => None,
        PrimaryPhone::Set { phone, can_be_texted, .. } => Some((names::key_number(phone), *can_be_texted)),
    };
    View {
        text: option(&options.text),
        email: option(&options.email),
        push: option(&options.mobile_app),
        nps: option(&options.nps_surveys),
        opted_out: options.indicator.on,
        stopped: stopped.collect(),
        seen: Seen::ByStaff {
            by_switch: of_texts().any(|one| matches!(one.source, OptOutSource::Client { .. })),
            primary,
        },
    }
}

fn by_client(page: &AccountPage) -> View {
    let stopped = match page.opt_out.as_ref().map(|notice| &notice.kind) {
        Some(AccountNoticeKind::OptedOut { phones }) => phones.iter().map(names::key_number).collect(),
        Some(AccountNoticeKind::OptedOutByKeyword { .. } | AccountNoticeKind::EmailBounced) | None => {
            Vec::new()
        }
    };
    View {
        text: page.text.as_ref().map(switch),
        email: page.email_messages.as_ref().map(switch),
        push: page.push.map(|on| Checkbox { on, locked: false }),
        nps: None,
        opted_out: page.opt_out.is_some(),
        stopped,
        seen: Seen::ByClient {
            name: names::person_number(&page.name),
            email: page.email.as_ref().map(|email| names::email_number(&email.as_written)),
            numbers: page.phones.iter().map(names::phone_number).collect(),
            primary: page
                .phones
                .iter()
                .find(|phone| phone.primary)
                .map(Phone::key)
                .as_ref()
                .map(names::key_number),
        },
    }
}

impl Host {
    pub(super) fn look(&self, profile: ProfileId, viewer: Actor) -> Result<Answer, Oddity> {
        let (client, index) = (self.client(profile)?, self.book.index()?);
        let page = |surface| AccountPage::new(&self.clinic, client, &index, surface);
        let view = match viewer {
            Actor::Staff => Ok(by_staff(client, &index)),
            Actor::ClientInPortal => page(AccountSurface::Browser).map(|page| by_client(&page)),
            Actor::ClientInApp => page(AccountSurface::App).map(|page| by_client(&page)),
        };
        Ok(match view {
            Ok(view) => Answer { facts: Facts { view: Some(view), ..Facts::default() }, ..Answer::default() },
            Err(problems) => answers::wrong(&problems, Some(profile)),
        })
    }
}
