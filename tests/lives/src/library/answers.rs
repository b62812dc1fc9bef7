//! Converts the library's outputs to the types of the model.

use littermate::contact::{ContactNotice, ContactNoticeKind};
use littermate::merge::{
    Blocker, BlockerCode, BlockerKind, Irreversible, LostValue, MergeAction, MergeEffect as CoreEffect,
    MergeField, MergeReview, MergeUndoOutput, MergeWarningKind, UndoConflict, UndoConflictKind,
};
use littermate::model::preferences::ContactChannel;
use littermate::{Problem, ProblemCode, Problems};

use super::names;
use crate::naive::answer::{Answer, Code, Effect, Loss, Notice};
use crate::naive::codes;
use crate::naive::profile::ProfileId;

pub(super) fn refused(codes: impl IntoIterator<Item = Code>) -> Answer {
    Answer { refused: true, codes: codes.into_iter().collect(), ..Answer::default() }
}

pub(super) fn blocked(blockers: &[Blocker]) -> Answer {
    refused(blockers.iter().map(|blocker| blocker_code(&blocker.kind)))
}

pub(super) fn blocker_code(kind: &BlockerKind) -> Code {
    let code = match kind.code() {
        BlockerCode::SameClient => return (codes::SAME_CLIENT, None),
        BlockerCode::DifferentClinic => "different-clinic",
        BlockerCode::ClientRetired => codes::CLIENT_RETIRED,
        BlockerCode::ClientDeleted => codes::CLIENT_DELETED,
        BlockerCode::ClientInPims => codes::CLIENT_IN_PIMS,
        BlockerCode::BothClientsInPims => codes::BOTH_CLIENTS_IN_PIMS,
        BlockerCode::BothHaveActiveConversation => codes::BOTH_HAVE_ACTIVE_CONVERSATION,
        BlockerCode::HasLoyaltyPoints => codes::HAS_LOYALTY_POINTS,
        BlockerCode::HasCareMembership => codes::HAS_CARE_MEMBERSHIP,
        BlockerCode::NotAvailableOnMobile => codes::NOT_AVAILABLE_ON_MOBILE,
    };
    (code, kind.client().map(names::number))
}

/// Rejected with these problems; a problem of the profile itself is reported for this profile.
pub(super) fn wrong(problems: &Problems, profile: Option<ProfileId>) -> Answer {
    refused(problems.iter().map(|problem| problem_code(problem, profile)))
}

pub(super) fn problem_code(problem: &Problem, profile: Option<ProfileId>) -> Code {
    let code = match problem.code {
        ProblemCode::ClientNotActive if problem.given.as_deref() == Some("deleted") => {
            return (codes::CLIENT_DELETED, profile);
        }
        ProblemCode::ClientNotActive => return (codes::CLIENT_RETIRED, profile),
        ProblemCode::NameNotOffered => codes::NAME_NOT_OFFERED,
        ProblemCode::NameLocked => codes::NAME_LOCKED,
        ProblemCode::EmailNotOffered => codes::EMAIL_NOT_OFFERED,
        ProblemCode::EmailLocked => codes::EMAIL_LOCKED,
        ProblemCode::PhoneNotOffered => codes::PHONE_NOT_OFFERED,
        ProblemCode::PrimaryNotKept => codes::PRIMARY_NOT_KEPT,
        ProblemCode::PrimaryMissing => codes::PRIMARY_MISSING,
        ProblemCode::PrimaryMustBeVerifiedMobile => codes::PRIMARY_MUST_BE_VERIFIED_MOBILE,
        ProblemCode::ChannelOptedOut => codes::CHANNEL_OPTED_OUT,
        ProblemCode::MergeIdUsed if problem.path.starts_with("/steps") => codes::DUPLICATE_MERGE_ID,
        ProblemCode::MergeIdUsed => codes::MERGE_ID_USED,
        ProblemCode::NotPermitted => codes::NOT_ALLOWED,
        ProblemCode::OnlyPhone => codes::ONLY_NUMBER,
        ProblemCode::NotPrimary | ProblemCode::PhoneNotOnProfile => codes::NOT_PRIMARY,
        ProblemCode::NoNightlySync => codes::NO_SYNC,
        ProblemCode::RecordAlreadyLinked => codes::RECORD_HELD,
        ProblemCode::InvalidFormat => codes::UNREADABLE_SENDER,
        _ => "another problem",
    };
    (code, None)
}

/// The contents of a review.
pub(super) fn of_review(review: &MergeReview) -> Answer {
    let mut answer = Answer::default();
    answer.effects.extend(review.effects.iter().filter_map(effect));
    answer.losses.extend(review.losses.iter().filter_map(|loss| lost(&loss.value)));
    answer.notices.extend(review.warnings.iter().filter_map(|warning| warned(&warning.kind)));
    answer
}

fn effect(effect: &CoreEffect) -> Option<Effect> {
    Some(match effect.kind {
        MergeAction::UpdateClient { .. } => Effect::UpdateSurvivor,
        MergeAction::MovePets { .. } => Effect::MovePets,
        MergeAction::WriteBackPets { .. } => Effect::WriteBackPets,
        MergeAction::KeepPaymentMethods { .. }
        | MergeAction::MovePaymentMethods { .. }
        | MergeAction::RemovePaymentMethods { .. } => Effect::PaymentMethods,
        MergeAction::RenameInConversations { .. } => Effect::RenameConversations,
        MergeAction::MoveConversation { .. } => Effect::MoveConversation,
        MergeAction::RetireClient { .. } => Effect::Retire,
        MergeAction::RestoreClient { .. } => return None,
    })
}

fn lost(value: &LostValue) -> Option<Loss> {
    Some(match value {
        LostValue::Name { name } => Loss::Name(names::person_number(name)),
        LostValue::Email { email } => Loss::Email(names::email_number(&email.as_written)),
        LostValue::Phone { phone } => Loss::Number(names::key_number(phone)),
        LostValue::Push { .. } => Loss::Push,
        LostValue::Surveys { .. } => Loss::Nps,
        LostValue::Membership { membership } => Loss::Membership(names::number(&membership.id)),
        LostValue::Preference { .. } | LostValue::PaymentMethods => return None,
    })
}

fn warned(kind: &MergeWarningKind) -> Option<Notice> {
    Some(match kind {
        MergeWarningKind::EmailDropped { .. } => Notice::PimsHasNoEmail,
        MergeWarningKind::ValidEmailDropped { .. } => Notice::ValidEmailDropped,
        MergeWarningKind::NoPhoneKept => Notice::NoNumberKept,
        MergeWarningKind::PrimaryInvalid { .. } => Notice::InvalidPrimary,
        // No profile of a life has that many phone numbers.
        MergeWarningKind::PrimaryNotTextable { .. } | MergeWarningKind::PhonesLeftOut { .. } => return None,
        MergeWarningKind::PrimaryWasUnset { .. } => Notice::UnsetPrimaryDefaulted,
        MergeWarningKind::OptOutNoLongerApplies { .. } => Notice::StopLeftBehind,
        MergeWarningKind::OptOutCarried { channel, .. }
        | MergeWarningKind::OptOutNotCarried { channel, .. } => match channel {
            ContactChannel::Text => Notice::RetiredTextOptOut,
            ContactChannel::Email => Notice::RetiredEmailOptOut,
        },
        MergeWarningKind::SharedPetDiffers { .. } => Notice::SharedPetStatusDiffers,
        MergeWarningKind::LikelyDuplicatePets { .. } => Notice::LikelyDuplicatePets,
        MergeWarningKind::PaymentMethodsOfOther { .. } => Notice::PaymentSourceHasNone,
    })
}

/// The effects of an undo are not part of the model.
pub(super) fn of_undo(undone: &MergeUndoOutput) -> Answer {
    let mut answer = Answer::default();
    let gone = |conflict: &UndoConflict| {
        matches!(conflict.kind, UndoConflictKind::RemovedSince { field: MergeField::Pets, .. })
            .then_some(Notice::PetGone)
    };
    answer.notices.extend(undone.conflicts.iter().filter_map(gone));
    answer.notices.extend(undone.irreversible.iter().map(|one| match one.kind {
        Irreversible::PaymentMethodsRemoved { .. } => Notice::MethodsCannotReturn,
        Irreversible::PetsWrittenBack { .. } => Notice::WrittenPetsCannotReturn,
    }));
    answer
}

pub(super) fn of_notices(notices: &[ContactNotice]) -> Answer {
    let known = |notice: &ContactNotice| match notice.kind {
        ContactNoticeKind::NoPrimary | ContactNoticeKind::OnlyPhoneStaysUnset { .. } => {
            Some(Notice::NoPrimary)
        }
        ContactNoticeKind::OnlyPhoneIsPrimary { .. } => Some(Notice::OnlyNumberIsPrimary),
        ContactNoticeKind::NoPhoneLeft => Some(Notice::NoNumbersLeft),
        _ => None,
    };
    Answer { notices: notices.iter().filter_map(known).collect(), ..Answer::default() }
}
