//! The pages of step 3: roles, comparison, losses, warnings, and the actions for the host.

use littermate::merge::{Loss, LostValue, MergeEffect, MergeOptions, MergeReview, MergeWarning};
use littermate::model::preferences::PushPreference;

use super::case::Case;
use super::{before_after, labels, options};
use crate::page::Page;
use crate::table::Table;

pub(super) fn write(page: &mut Page, case: &Case, options: &MergeOptions, review: &MergeReview) {
    page.section("Review: roles", &options::roles(case, &review.roles));
    page.section("Review: before and after", &before_after::table(case, options, review));
    page.section("Data that will be lost", &losses(case, &review.losses));
    page.section("Warnings", &warnings(&review.warnings));
    page.section("Actions for the host, in this order", &effects(&review.effects));
}

fn losses(case: &Case, losses: &[Loss]) -> Table<4> {
    let mut table = Table::new(["", "", "", ""]);
    for Loss { rule, field, clients, value } in losses {
        table.row([rule.to_string(), labels::spaced(field), labels::sides(case, clients), lost(value)]);
    }
    table
}

fn lost(value: &LostValue) -> String {
    match value {
        LostValue::Name { name } => name.to_string(),
        LostValue::Email { email } => email.to_string(),
        LostValue::Phone { phone } => phone.to_string(),
        LostValue::Preference { preference, .. } => labels::preference(preference),
        LostValue::Push { push } => match push {
            PushPreference::On => "push notifications are on".to_owned(),
            PushPreference::OffByClient { .. } => "push notifications are off by the client".to_owned(),
            PushPreference::NotSetUp => "push notifications are not set up".to_owned(),
        },
        LostValue::Surveys { .. } => "surveys are off".to_owned(),
        LostValue::Membership { membership } => format!("care membership {}, which has ended", membership.id),
        LostValue::PaymentMethods => "saved payment methods (never shown)".to_owned(),
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
