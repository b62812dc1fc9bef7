//! Step 3, second half: what is lost, what should be known, what the host must do.

use littermate::merge::{Loss, LostValue, MergeEffect, MergeOptions, MergeReview, MergeWarning};
use littermate::model::preferences::PushPreference;

use super::case::Case;
use super::{before_after, offered, words};
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, case: &Case, options: &MergeOptions, review: &MergeReview) {
    page.under("Review: who is who", &offered::roles(case, &review.roles));
    page.under("Review: before and after", &before_after::table(case, options, review));
    page.under("What will be lost", &losses(case, &review.losses));
    page.under("What should be known", &warnings(&review.warnings));
    page.under("What the host must do, in this order", &effects(&review.effects));
}

fn losses(case: &Case, losses: &[Loss]) -> Table<4> {
    let mut table = Table::new(["", "", "", ""]);
    for Loss { rule, field, clients, value } in losses {
        table.row([rule.to_string(), words::spoken(field), words::sides(case, clients), lost(value)]);
    }
    table
}

fn lost(value: &LostValue) -> String {
    match value {
        LostValue::Name { name } => name.to_string(),
        LostValue::Email { email } => email.to_string(),
        LostValue::Phone { phone } => phone.to_string(),
        LostValue::Preference { channel, preference } => {
            format!("that {} is {}", words::spoken(channel), words::preference(preference))
        }
        LostValue::Push { push } => match push {
            PushPreference::On => "that push notifications are on".to_owned(),
            PushPreference::OffByClient { .. } => {
                "that the client switched push notifications off".to_owned()
            }
            PushPreference::NotSetUp => "that push notifications are not set up".to_owned(),
        },
        LostValue::Surveys { .. } => "that surveys are off".to_owned(),
        LostValue::Membership { membership } => format!("care membership {}, which has ended", membership.id),
        LostValue::PaymentMethods => "the saved payment methods, which are never shown".to_owned(),
    }
}

fn warnings(warnings: &[MergeWarning]) -> Table<2> {
    let mut table = Table::new(["", ""]);
    for warning in warnings {
        table.row([warning.rule.to_string(), warning.detail()]);
    }
    table
}

fn effects(effects: &[MergeEffect]) -> Table<3> {
    let mut table = Table::new(["", "", ""]);
    for (number, effect) in (1_u32..).zip(effects) {
        table.row([number.to_string(), effect.rule.to_string(), effect.detail()]);
    }
    table
}
