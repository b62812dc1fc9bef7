//! Stable codes. Those of the first group are in the rules; those of the second are errors that the rules describe without a
//! code, so a system maps its own codes to them.

pub(crate) const SAME_CLIENT: &str = "same-client";
pub(crate) const CLIENT_RETIRED: &str = "client-retired";
pub(crate) const CLIENT_DELETED: &str = "client-deleted";
pub(crate) const CLIENT_IN_PIMS: &str = "client-in-pims";
pub(crate) const BOTH_CLIENTS_IN_PIMS: &str = "both-clients-in-pims";
pub(crate) const BOTH_HAVE_ACTIVE_CONVERSATION: &str = "both-have-active-conversation";
pub(crate) const HAS_LOYALTY_POINTS: &str = "has-loyalty-points";
pub(crate) const HAS_CARE_MEMBERSHIP: &str = "has-care-membership";
pub(crate) const NOT_AVAILABLE_ON_MOBILE: &str = "not-available-on-mobile";
pub(crate) const NAME_NOT_OFFERED: &str = "name-not-offered";
pub(crate) const NAME_LOCKED: &str = "name-locked";
pub(crate) const EMAIL_NOT_OFFERED: &str = "email-not-offered";
pub(crate) const EMAIL_LOCKED: &str = "email-locked";
pub(crate) const PHONE_NOT_OFFERED: &str = "phone-not-offered";
pub(crate) const PRIMARY_NOT_KEPT: &str = "primary-not-kept";
pub(crate) const PRIMARY_MISSING: &str = "primary-missing";
pub(crate) const PRIMARY_MUST_BE_VERIFIED_MOBILE: &str = "primary-must-be-verified-mobile";
pub(crate) const CHANNEL_OPTED_OUT: &str = "channel-opted-out";
pub(crate) const PLAN_STALE: &str = "plan-stale";
pub(crate) const TICKET_USED: &str = "ticket-used";
pub(crate) const MERGE_ID_USED: &str = "merge-id-used";

/// CONTACT-3, CONTACT-8, CONTACT-15: this actor may not change this field.
pub(crate) const NOT_ALLOWED: &str = "ours:not-allowed";
/// CONTACT-2: an only phone number cannot be unset.
pub(crate) const ONLY_NUMBER: &str = "ours:only-number";
/// CONTACT-2: the phone number to unset is not the primary one.
pub(crate) const NOT_PRIMARY: &str = "ours:not-primary";
/// CONTACT-6: no contact data arrives for this profile.
pub(crate) const NO_SYNC: &str = "ours:no-sync";
/// CONTACT-11: a sender that is not a phone number is rejected.
pub(crate) const UNREADABLE_SENDER: &str = "ours:unreadable-sender";
/// CONTACT-20: another profile has the record.
pub(crate) const RECORD_HELD: &str = "ours:record-held";
/// CONTACT-20: only a Flow-only profile is linked.
pub(crate) const HAS_RECORD: &str = "ours:has-record";
/// CONTACT-22: only a profile with a record can lose it.
pub(crate) const NO_RECORD: &str = "ours:no-record";
/// MERGE-42: the record belongs to another ticket.
pub(crate) const OTHER_TICKET: &str = "ours:other-ticket";
/// MERGE-44: the merge was already undone.
pub(crate) const ALREADY_UNDONE: &str = "ours:already-undone";
/// MERGE-44: the survivor was part of a later merge, which the output names.
pub(crate) const LATER_MERGE: &str = "ours:later-merge";
/// MERGE-48: a redacted record cannot be undone.
pub(crate) const RECORD_REDACTED: &str = "ours:record-redacted";
/// MERGE-45: two steps of a chain have the same merge id.
pub(crate) const DUPLICATE_MERGE_ID: &str = "ours:duplicate-merge-id";

/// The codes of MERGE-1 to MERGE-9.
pub(crate) const BLOCKERS: [&str; 9] = [
    SAME_CLIENT,
    CLIENT_RETIRED,
    CLIENT_DELETED,
    CLIENT_IN_PIMS,
    BOTH_CLIENTS_IN_PIMS,
    BOTH_HAVE_ACTIVE_CONVERSATION,
    HAS_LOYALTY_POINTS,
    HAS_CARE_MEMBERSHIP,
    NOT_AVAILABLE_ON_MOBILE,
];
