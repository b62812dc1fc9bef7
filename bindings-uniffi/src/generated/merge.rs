//! Mirrors of `littermate::merge`. Written by `cargo xtask generate`; do not edit.

use super::{
    ActiveConversation, ActiveMerge, ChannelPreference, Client, ClientFacts, ClientStatus, Clinic,
    ContactBook, ContactChannel, ContactPreferences, Email, Membership, PersonName, Pet, PetStatus, Phone,
    PhoneLine, PimsRecord, Problem, ProblemCode, PushPreference, SurveyPreference, SyncOverrides, TextOptOut,
};
use crate::ids::{
    ActorId, AppointmentId, ClientId, ClinicId, ConversationId, Count, Instant, MergeId, PetId, PhoneKey,
    PimsRecordId, RuleId,
};
use crate::mirror::{code, explained, input, record, union};

explained! {
    /// One reason why two profiles may not be merged.
    Blocker of littermate::merge::Blocker {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: BlockerKind,
        /// The sentence for people, in English.
        detail: String,
        /// Who can clear it, and how.
        remedy: Remedy,
    }
}

code! {
    /// The code of a blocker: what the bits of a `Verdict` stand for.
    BlockerCode of littermate::merge::BlockerCode {
        /// MERGE-1: both are the same profile.
        SameClient,
        /// MERGE-2: the profile belongs to another clinic.
        DifferentClinic,
        /// MERGE-3: the profile was retired by a merge.
        ClientRetired,
        /// MERGE-3: the profile was deleted.
        ClientDeleted,
        /// MERGE-4: the profile is in the PIMS, and the clinic may merge none that is.
        ClientInPims,
        /// MERGE-5: both profiles are in the PIMS.
        BothClientsInPims,
        /// MERGE-6: both profiles have an active conversation.
        BothHaveActiveConversation,
        /// MERGE-7: the profile has loyalty points.
        HasLoyaltyPoints,
        /// MERGE-8: the profile has care memberships that block.
        HasCareMembership,
        /// MERGE-9: merging is not offered on mobile devices.
        NotAvailableOnMobile,
    }
}

union! {
    /// Why two profiles may not be merged, in the order in which blockers are given.
    BlockerKind of littermate::merge::BlockerKind {
        /// MERGE-1: both are the same profile. Where they are, no other blocker is given.
        SameClient {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-2: the profile belongs to another clinic.
        DifferentClinic {
            /// The profile.
            client: ClientId,
            /// The clinic it belongs to.
            clinic: ClinicId,
            /// The clinic the request is for.
            expected: ClinicId,
        },
        /// MERGE-3: the profile was retired by a merge.
        ClientRetired {
            /// The profile.
            client: ClientId,
            /// The profile that remained.
            survivor: ClientId,
            /// The merge that retired it.
            merge: MergeId,
            /// Whether the profile that remained is the other one of this pair.
            into_the_other: bool,
        },
        /// MERGE-3: the profile was deleted.
        ClientDeleted {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-4: the profile is in the PIMS, and the clinic may merge none that is.
        ClientInPims {
            /// The profile.
            client: ClientId,
            /// Its record in the PIMS.
            record: PimsRecordId,
        },
        /// MERGE-5: both profiles are in the PIMS.
        BothClientsInPims {
            /// The opened profile's record.
            opened: PimsRecordId,
            /// The selected profile's record.
            selected: PimsRecordId,
        },
        /// MERGE-6: both profiles have an active conversation.
        BothHaveActiveConversation {
            /// The opened profile's conversation.
            opened: ConversationId,
            /// The selected profile's conversation.
            selected: ConversationId,
        },
        /// MERGE-7: the profile has loyalty points.
        HasLoyaltyPoints {
            /// The profile.
            client: ClientId,
            /// How many points it has.
            points: Count,
        },
        /// MERGE-8: the profile has care memberships that are not known to have ended; by policy, any that it ever held.
        HasCareMembership {
            /// The profile.
            client: ClientId,
            /// The memberships that block.
            memberships: Vec<Membership>,
            /// Whether memberships that have ended block too, by policy.
            ended_block: bool,
        },
        /// MERGE-9: merging is not offered on mobile devices.
        NotAvailableOnMobile,
    }
}

record! {
    /// A step of a chain that was done.
    ChainMerge of littermate::merge::ChainMerge {
        /// The merge's id.
        merge: MergeId,
        /// The profile that remains.
        survivor: ClientId,
        /// The other profile, retired.
        retired: Client,
        /// What the host must carry out, in this order. The last step done has the contact details of the merged profile (MERGE-33);
        /// those of the steps before would be replaced at once and are left out.
        effects: Vec<MergeEffect>,
        /// The record, where it was asked for.
        record: Option<MergeRecord>,
    }
}

union! {
    /// Which steps of a chain are answered with their merge record.
    ///
    /// A merge can be undone or replayed only with its record, which holds both profiles whole. The records of all steps together grow
    /// with the square of the number of steps, so a long chain is better applied without them, or with those of a few steps at a time:
    /// the same input always gives the same records.
    ChainRecords of littermate::merge::ChainRecords {
        /// Every step.
        All,
        /// No step.
        None,
        /// The steps from `from`, counted from 0, up to but not including `to`.
        Range {
            /// The first step.
            from: u32,
            /// The step after the last.
            to: u32,
        },
    }
}

record! {
    /// One step of a chain.
    ChainStep of littermate::merge::ChainStep {
        /// The profile merged in this step.
        selected: Client,
        /// The choices of this step; the defaults where left out.
        #[uniffi(default)]
        choices: Choices,
        /// Who, when, and what this merge is called.
        stamp: MergeStamp,
    }
}

record! {
    /// Where and why a chain ended early.
    ChainStop of littermate::merge::ChainStop {
        /// The step, counted from 0.
        step: u32,
        /// The profile that was to be merged.
        selected: ClientId,
        /// Why not.
        reason: StopReason,
    }
}

record! {
    /// A section of what a plan rests on.
    ChangedSection of littermate::merge::ChangedSection {
        /// Whose it is.
        side: MergeSide,
        /// Which part.
        part: ProfileSection,
    }
}

explained! {
    /// Why an option cannot be changed.
    ChoiceLock of littermate::merge::ChoiceLock {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: ChoiceLockKind,
        /// The sentence for people, in English.
        detail: String,
        /// The code of the problem that a choice against it gives.
        code: ProblemCode,
    }
}

union! {
    /// What locks an option.
    ChoiceLockKind of littermate::merge::ChoiceLockKind {
        /// MERGE-22: the name is that of the profile in the PIMS.
        NameInPims {
            /// The profile in the PIMS.
            client: ClientId,
        },
        /// MERGE-22: the email address is that of the profile in the PIMS; where that has none, the merged profile has none.
        EmailInPims {
            /// The profile in the PIMS.
            client: ClientId,
        },
        /// MERGE-26: the survivor's client opted out, in the portal or on request.
        OptedOutByClient {
            /// The survivor.
            client: ClientId,
            /// What the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-27: the other client opted out, and by policy that carries to the merged profile.
        CarriedOptOut {
            /// The other client.
            client: ClientId,
            /// What the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-27: the client texted STOP from the number that would be primary.
        OptedOutByKeyword {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// MERGE-25: a number is verified as mobile, so only verified mobiles may be primary.
        OnlyVerifiedMobiles {
            /// The keys of the numbers that may be primary.
            phones: Vec<PhoneKey>,
        },
    }
}

record! {
    /// The choices of step 2. Each names a client or a number offered, never a value typed again.
    ///
    /// What is left out or null takes the default, and the plan says so. An empty list of phones is a choice: it keeps none.
    Choices of littermate::merge::Choices {
        /// The client whose name is kept (MERGE-20).
        #[uniffi(default = None)]
        name: Option<ClientId>,
        /// The client whose email address is kept (MERGE-21). By default the survivor's where it is valid, else the other's where
        /// that is valid, else the one there is.
        #[uniffi(default = None)]
        email: Option<ClientId>,
        /// The numbers kept (MERGE-23), at most 200. By default all; of more than 200 the first 200, with the primary one among them.
        #[uniffi(default = None)]
        phones: Option<Vec<PhoneKey>>,
        /// The primary number (MERGE-24, MERGE-25).
        #[uniffi(default = None)]
        primary: Option<PhoneKey>,
        /// Whether texts are sent (MERGE-26, MERGE-27).
        #[uniffi(default = None)]
        contact_by_text: Option<bool>,
        /// Whether email is sent (MERGE-26).
        #[uniffi(default = None)]
        contact_by_email: Option<bool>,
    }
}

record! {
    /// A client and its status, as far as it matters for finding a survivor.
    ClientStatusEntry of littermate::merge::ClientStatusEntry {
        /// The client.
        id: ClientId,
        /// Its status.
        status: ClientStatus,
    }
}

input! {
    /// Input of `clients.merged-into`.
    ClientsMergedIntoInput of littermate::merge::ops::ClientsMergedIntoInput {
        /// The status of each client; at most 1,000,000, each once.
        clients: Vec<ClientStatusEntry>,
        /// The client asked about.
        survivor: ClientId,
    }
}

record! {
    /// Output of `clients.merged-into`.
    ClientsMergedIntoOutput of littermate::merge::ops::ClientsMergedIntoOutput {
        /// The clients that were merged into it, directly or through others, in the order of the input.
        merged: Vec<MergedClient>,
    }
}

input! {
    /// Input of `clients.resolve`.
    ClientsResolveInput of littermate::merge::ops::ClientsResolveInput {
        /// The status of each client on the way; at most 1,000,000, each once.
        clients: Vec<ClientStatusEntry>,
        /// The clients asked about; at most 1,000,000.
        ids: Vec<ClientId>,
        /// The client whose merges are listed one by one; null for none.
        #[uniffi(default = None)]
        path_of: Option<ClientId>,
    }
}

record! {
    /// Output of `clients.resolve`.
    ClientsResolveOutput of littermate::merge::ops::ClientsResolveOutput {
        /// One answer for each client asked about, in order.
        resolutions: Vec<Resolution>,
        /// The cycles among the clients, each with its members in the order of the merges.
        cycles: Vec<Vec<ClientId>>,
        /// The merges on the way of `pathOf`, in their order, each with the client it retired.
        path: Vec<ActiveMerge>,
    }
}

record! {
    /// One email address.
    EmailAlternative of littermate::merge::EmailAlternative {
        /// Whose it is; this names it in a choice.
        client: ClientId,
        /// The address.
        email: Email,
        /// Whether it may be chosen.
        selectable: bool,
    }
}

record! {
    /// The email addresses offered.
    EmailOptions of littermate::merge::EmailOptions {
        /// Each address there is, the survivor's first.
        alternatives: Vec<EmailAlternative>,
        /// The client whose address is kept by default; null where the merged profile will have none.
        default: Option<ClientId>,
        /// Set where the default is the only choice.
        lock: Option<ChoiceLock>,
    }
}

union! {
    /// What cannot be taken back.
    Irreversible of littermate::merge::Irreversible {
        /// The payment methods that MERGE-36 removed.
        PaymentMethodsRemoved {
            /// Whose they were.
            client: ClientId,
        },
        /// The pets that MERGE-35 wrote back.
        PetsWrittenBack {
            /// The record in the PIMS.
            record: PimsRecordId,
            /// The pets.
            pets: Vec<PetId>,
        },
    }
}

explained! {
    /// Something that cannot be taken back.
    IrreversibleEffect of littermate::merge::IrreversibleEffect {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: Irreversible,
        /// The sentence for people, in English.
        detail: String,
    }
}

record! {
    /// A value that the merged profile will not have.
    Loss of littermate::merge::Loss {
        /// The rule that lists it.
        rule: RuleId,
        /// The field it is lost from.
        field: MergeField,
        /// The client or clients whose value it is.
        clients: Vec<ClientId>,
        /// The value.
        value: LostValue,
    }
}

union! {
    /// A value lost.
    LostValue of littermate::merge::LostValue {
        /// A name.
        Name {
            /// The name.
            name: PersonName,
        },
        /// An email address.
        Email {
            /// The address.
            email: Email,
        },
        /// A phone number.
        Phone {
            /// Its key.
            phone: PhoneKey,
        },
        /// A channel that was off.
        Preference {
            /// The channel.
            channel: ContactChannel,
            /// The state that is lost.
            preference: ChannelPreference,
        },
        /// Push notifications of the retired profile, where they are not as the survivor's.
        Push {
            /// The state that is lost.
            push: PushPreference,
        },
        /// That surveys were off for the retired profile, where they are on for the survivor.
        Surveys {
            /// The state that is lost.
            nps: SurveyPreference,
        },
        /// A care membership of the retired profile, which has ended.
        Membership {
            /// The membership.
            membership: Membership,
        },
        /// The saved payment methods. Which ones is never shown (MERGE-29).
        PaymentMethods,
    }
}

code! {
    /// Which care memberships block (MERGE-8).
    MembershipPolicy of littermate::merge::MembershipPolicy {
        /// Those not known to have ended.
        NotEnded,
        /// Any that was ever held.
        EverHeld,
    }
}

union! {
    /// What to do.
    MergeAction of littermate::merge::MergeAction {
        /// MERGE-33: give the profile these contact details, in place of those it has.
        UpdateClient {
            /// The profile.
            client: ClientId,
            /// Its name.
            name: PersonName,
            /// Its email address; null for none.
            email: Option<Email>,
            /// Its phone numbers; the primary one is marked.
            phones: Vec<Phone>,
            /// Its contact preferences.
            preferences: ContactPreferences,
            /// What was decided in Flow about its numbers (CONTACT-6). Left out where nothing was decided.
            sync_overrides: SyncOverrides,
        },
        /// MERGE-34: move pets, and with them their upcoming appointments.
        MovePets {
            /// Whose they are.
            from: ClientId,
            /// Whose they become.
            to: ClientId,
            /// The pets.
            pets: Vec<PetId>,
            /// Their upcoming appointments.
            appointments: Vec<AppointmentId>,
        },
        /// MERGE-35: write pets back to a record in the PIMS.
        WriteBackPets {
            /// The profile.
            client: ClientId,
            /// Its record in the PIMS.
            record: PimsRecordId,
            /// The pets.
            pets: Vec<PetId>,
        },
        /// MERGE-36: leave the profile's payment methods as they are.
        KeepPaymentMethods {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-36: move all payment methods.
        MovePaymentMethods {
            /// Whose they are.
            from: ClientId,
            /// Whose they become.
            to: ClientId,
        },
        /// MERGE-36: remove all payment methods of the profile, before others are moved to it.
        RemovePaymentMethods {
            /// The profile.
            client: ClientId,
            /// How many there are; which ones is never shown (MERGE-29).
            count: Count,
        },
        /// MERGE-37: show this name on the client's chat messages and on the conversation cards, of this profile and of every
        /// profile merged into it before. Names inside system messages, and what automations and forms filled in, stay as they
        /// are.
        RenameInConversations {
            /// The client whose messages they are.
            client: ClientId,
            /// The conversations.
            conversations: Vec<ConversationId>,
            /// The profiles merged into it before. Their conversations, and those of the profiles merged into these in turn, show the
            /// name as well. Left out where there is none.
            #[uniffi(default = [])]
            merged_before: Vec<ClientId>,
            /// The name to show.
            name: PersonName,
        },
        /// MERGE-38: make an active conversation another client's.
        MoveConversation {
            /// The conversation.
            conversation: ConversationId,
            /// Whose it is.
            from: ClientId,
            /// Whose it becomes.
            to: ClientId,
        },
        /// MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable for history.
        RetireClient {
            /// The profile.
            client: ClientId,
            /// The profile that remains.
            survivor: ClientId,
        },
        /// MERGE-44: make a retired profile active again, with these contact details.
        RestoreClient {
            /// The profile.
            client: ClientId,
        },
    }
}

input! {
    /// Input of `merge.apply`.
    MergeApplyInput of littermate::merge::ops::MergeApplyInput {
        /// The clinic as it is now.
        clinic: Clinic,
        /// The opened profile as it is now.
        opened: Client,
        /// The selected profile as it is now.
        selected: Client,
        /// What the clinic knows now of the numbers and addresses of the two. Required: it can block a choice.
        contact_book: ContactBook,
        /// The ticket of the review.
        ticket: Ticket,
        /// Who merges, when, and what the merge is called.
        stamp: MergeStamp,
        /// The record of an earlier application of this ticket, whole or redacted, where there is one.
        #[uniffi(default = None)]
        previous: Option<MergeRecord>,
    }
}

union! {
    /// What applying a ticket gave: an outcome or, where its merge has been redacted since, what is left of that outcome.
    MergeApplyOutput of littermate::merge::MergeApplyOutput {
        /// The merge was carried out, now or by an earlier application of the ticket: the fields are those of `MergeOutput`.
        Merged {
            /// The merged profile.
            survivor: Client,
            /// The other profile, retired.
            retired: Client,
            /// What the host must carry out, in this order.
            effects: Vec<MergeEffect>,
            /// What the host must store.
            record: MergeRecord,
            /// Whether this is the answer of an earlier application, given again (MERGE-42).
            replayed: bool,
        },
        /// The merge was carried out by an earlier application of the ticket, whose record was redacted since (MERGE-48). This is a replay
        /// without names, contact points and pets: there are no profiles and no effects to carry out.
        RedactedReplay {
            /// The profile that remained.
            survivor: ClientId,
            /// The profile that was retired.
            retired: ClientId,
            /// Which effects there were.
            effects: Vec<RedactedEffect>,
            /// The redacted record, with the stamp of the first application.
            record: MergeRecord,
        },
    }
}

input! {
    /// Input of `merge.chain`.
    MergeChainInput of littermate::merge::ops::MergeChainInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The profile from whose page the chain was started.
        opened: Client,
        /// What the clinic knows of the numbers and addresses of all of them. Required: it can block a choice.
        contact_book: ContactBook,
        /// The profiles to merge, in order; at most 1,000.
        steps: Vec<ChainStep>,
        /// Which steps are answered with their merge record. Required: a merge whose record nobody has cannot be undone.
        records: ChainRecords,
        /// Where it runs.
        surface: MergeSurface,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// What a chain gave.
    MergeChainOutput of littermate::merge::MergeChainOutput {
        /// The profile that remains after the last step done; the opened profile where none was done.
        survivor: Client,
        /// One entry for each step done, in order.
        done: Vec<ChainMerge>,
        /// Why it ended early, where it did.
        stopped: Option<ChainStop>,
        /// The profiles of the steps after that.
        not_attempted: Vec<ClientId>,
    }
}

explained! {
    /// One thing the host must do.
    MergeEffect of littermate::merge::MergeEffect {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: MergeAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

input! {
    /// Input of `merge.eligibility`. Only the policy may be left out: no fact that can block is taken for granted.
    MergeEligibilityInput of littermate::merge::ops::MergeEligibilityInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The facts of the opened profile.
        opened: ClientFacts,
        /// The facts of the selected one.
        selected: ClientFacts,
        /// Where the merge would run.
        surface: MergeSurface,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.eligibility`.
    MergeEligibilityOutput of littermate::merge::ops::MergeEligibilityOutput {
        /// Whether the two may be merged.
        eligible: bool,
        /// Why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}

code! {
    /// A field of the merged profile.
    MergeField of littermate::merge::MergeField {
        /// The name.
        Name,
        /// The email address.
        Email,
        /// A phone number, or which are kept.
        Phones,
        /// The primary number.
        Primary,
        /// Whether texts are sent.
        ContactByText,
        /// Whether email is sent.
        ContactByEmail,
        /// Push notifications.
        Push,
        /// NPS surveys.
        NpsSurveys,
        /// A pet.
        Pets,
        /// The active conversation.
        ActiveConversation,
        /// Payment methods.
        PaymentMethods,
        /// The record in the PIMS.
        Pims,
        /// The archived conversations.
        ArchivedConversations,
        /// Loyalty points.
        LoyaltyPoints,
        /// Care memberships.
        Memberships,
    }
}

record! {
    /// Everything that may be chosen, with its defaults and its locks.
    MergeOptions of littermate::merge::MergeOptions {
        /// Who is who, where nothing is chosen.
        roles: MergeRoles,
        /// The name (MERGE-20).
        name: NameOptions,
        /// The email address (MERGE-21).
        email: EmailOptions,
        /// The phone numbers (MERGE-23 to MERGE-25).
        phones: PhoneOptions,
        /// Whether texts are sent, with the default primary number (MERGE-26, MERGE-27).
        contact_by_text: SwitchOption,
        /// Whether mail is sent (MERGE-26).
        contact_by_email: SwitchOption,
        /// All pets of both profiles, which will be on the merged one (MERGE-28).
        pets: Vec<MergedPet>,
        /// What should be known before choosing.
        warnings: Vec<MergeWarning>,
    }
}

input! {
    /// Input of `merge.options`.
    MergeOptionsInput of littermate::merge::ops::MergeOptionsInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The profile from whose page the merge was started.
        opened: Client,
        /// The profile selected in step 1.
        selected: Client,
        /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
        contact_book: ContactBook,
        /// Where the merge runs.
        surface: MergeSurface,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// What a merge gave.
    MergeOutput of littermate::merge::MergeOutput {
        /// The merged profile.
        survivor: Client,
        /// The other profile, retired.
        retired: Client,
        /// What the host must carry out, in this order.
        effects: Vec<MergeEffect>,
        /// What the host must store.
        record: MergeRecord,
        /// Whether this is the answer of an earlier application, given again (MERGE-42).
        replayed: bool,
    }
}

input! {
    /// Input of `merge.plan`.
    MergePlanInput of littermate::merge::ops::MergePlanInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The profile from whose page the merge was started.
        opened: Client,
        /// The profile selected in step 1.
        selected: Client,
        /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
        contact_book: ContactBook,
        /// Where the merge runs.
        surface: MergeSurface,
        /// When they are made.
        now: Instant,
        ..defaulted {
            /// The choices of step 2; what is left out takes its default.
            #[uniffi(default = None)]
            choices: Choices,
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.plan`.
    MergePlanOutput of littermate::merge::ops::MergePlanOutput {
        /// What review shows.
        plan: MergeReview,
        /// What apply asks for.
        ticket: Ticket,
    }
}

record! {
    /// The choices a clinic may make about the rules. The default is the reading decided.
    MergePolicy of littermate::merge::MergePolicy {
        /// Which care memberships block (MERGE-8).
        memberships: MembershipPolicy,
        /// What the opt-out of the retired profile's client does (MERGE-27).
        carry_opt_outs: OptOutPolicy,
    }
}

record! {
    /// The record of a merge. The host stores it under the merge's id, and passes it for a replay, an undo or a redaction. A record of
    /// format 1 is read as one of format 2.
    MergeRecord of littermate::merge::MergeRecord {
        /// The version of this format.
        format: u32,
        /// The version of the rules the merge was made under.
        rules_version: u32,
        /// The merge, as the caller named it.
        merge: MergeId,
        /// Who merged.
        by: ActorId,
        /// When.
        at: Instant,
        /// What was merged, and how; or what is left of that after a redaction.
        content: RecordContent,
        /// Whether the merge was undone.
        state: RecordState,
    }
}

input! {
    /// Input of `merge.redact`.
    MergeRedactInput of littermate::merge::ops::MergeRedactInput {
        /// The record of the merge, undone or not.
        record: MergeRecord,
        /// Who redacts it, and when.
        stamp: RedactStamp,
    }
}

record! {
    /// Output of `merge.redact`.
    MergeRedactOutput of littermate::merge::ops::MergeRedactOutput {
        /// The record without names, contact points and pets. The host stores it in place of the one it had.
        record: MergeRecord,
    }
}

record! {
    /// The plan of a merge as data: what will be, where it comes from, what is lost, and what the host must do.
    ///
    /// It is for showing and for the record. Nothing is applied from it: apply plans again (MERGE-41).
    MergeReview of littermate::merge::MergeReview {
        /// Who is who.
        roles: MergeRoles,
        /// The merged profile (MERGE-30).
        merged: MergedProfile,
        /// Where each value of it comes from (MERGE-30).
        origins: Vec<ValueOrigin>,
        /// The fields that took their default, or were locked to it.
        defaulted: Vec<MergeField>,
        /// Every value that will be lost, by field (MERGE-31).
        losses: Vec<Loss>,
        /// What should be known before going on (MERGE-32).
        warnings: Vec<MergeWarning>,
        /// What the host must carry out, in this order (MERGE-33 to MERGE-39).
        effects: Vec<MergeEffect>,
    }
}

record! {
    /// Who has which role in a merge.
    MergeRoles of littermate::merge::MergeRoles {
        /// The profile that remains (MERGE-11).
        survivor: ClientId,
        /// The profile that is removed.
        retired: ClientId,
        /// The profile whose opt-outs govern (MERGE-12).
        preference_source: ClientId,
        /// The profile whose name is kept, and with it its payment methods (MERGE-13).
        payment_source: ClientId,
    }
}

input! {
    /// Input of `merge.search`.
    MergeSearchInput of littermate::merge::ops::MergeSearchInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The facts of the opened profile.
        opened: ClientFacts,
        /// The facts of each profile found; at most 1,000,000.
        results: Vec<ClientFacts>,
        /// Where the merge would run.
        surface: MergeSurface,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.search`.
    MergeSearchOutput of littermate::merge::ops::MergeSearchOutput {
        /// One verdict for each result, in the order of the input.
        results: Vec<SearchVerdict>,
    }
}

code! {
    /// Whose section it is.
    MergeSide of littermate::merge::MergeSide {
        /// The opened profile's.
        Opened,
        /// The selected profile's.
        Selected,
        /// The clinic's.
        Clinic,
        /// The library's own.
        Library,
    }
}

record! {
    /// Who merges, when, and what the merge is called. The library reads no clock and makes no ids.
    MergeStamp of littermate::merge::MergeStamp {
        /// The merge's id, new for each merge.
        merge: MergeId,
        /// Who merges.
        by: ActorId,
        /// When.
        at: Instant,
    }
}

code! {
    /// Where the merge is carried out (MERGE-9).
    MergeSurface of littermate::merge::MergeSurface {
        /// A browser on a computer.
        Desktop,
        /// A mobile device, where merging is not offered.
        Mobile,
    }
}

input! {
    /// Input of `merge.undo`.
    MergeUndoInput of littermate::merge::ops::MergeUndoInput {
        /// The record of the merge.
        record: MergeRecord,
        /// The survivor as it is now.
        survivor: Client,
        /// The retired profile as it is now.
        retired: Client,
        /// Who takes it back, and when.
        stamp: UndoStamp,
    }
}

record! {
    /// What an undo gave.
    MergeUndoOutput of littermate::merge::MergeUndoOutput {
        /// The survivor, without what it had from the other.
        survivor: Client,
        /// The other profile, active again.
        retired: Client,
        /// The record, marked as undone.
        record: MergeRecord,
        /// What the host must carry out, in this order.
        effects: Vec<MergeEffect>,
        /// What was edited since the merge, and stays as it is.
        conflicts: Vec<UndoConflict>,
        /// What cannot be taken back. Of the pets written back to the PIMS, those that go back to the retired profile.
        irreversible: Vec<IrreversibleEffect>,
    }
}

explained! {
    /// A warning.
    MergeWarning of littermate::merge::MergeWarning {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: MergeWarningKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What a warning is about.
    MergeWarningKind of littermate::merge::MergeWarningKind {
        /// MERGE-22: the profile in the PIMS has no email address, so the other's is dropped.
        EmailDropped {
            /// Whose it is.
            client: ClientId,
            /// The address.
            email: Email,
        },
        /// MERGE-21: the address kept is not valid, and the other profile's, which is, is dropped.
        ValidEmailDropped {
            /// Whose it is.
            client: ClientId,
            /// The valid address.
            email: Email,
            /// The address kept.
            kept: Email,
        },
        /// MERGE-23: the two have more numbers than a profile may have, and by default these are not kept.
        PhonesLeftOut {
            /// The numbers.
            phones: Vec<PhoneKey>,
        },
        /// MERGE-23: the merged profile will have no phone number.
        NoPhoneKept,
        /// MERGE-23: the primary number is no phone number.
        PrimaryInvalid {
            /// The primary.
            phone: PhoneKey,
            /// The kept numbers that texts can be sent to. None of them is picked.
            textable: Vec<PhoneKey>,
        },
        /// CONTACT-5: the primary number cannot receive texts.
        PrimaryNotTextable {
            /// The primary.
            phone: PhoneKey,
            /// The kept numbers that texts can be sent to. None of them is picked.
            textable: Vec<PhoneKey>,
        },
        /// MERGE-24: the survivor's primary number had been unset in Flow, and the merged profile has one by default.
        PrimaryWasUnset {
            /// The number that was unset.
            unset: PhoneKey,
            /// The primary number by default.
            phone: PhoneKey,
        },
        /// MERGE-27: the survivor's client texted STOP from the survivor's primary number, and texts go to another number now.
        OptOutNoLongerApplies {
            /// The survivor.
            client: ClientId,
            /// The number that texted STOP.
            stopped: PhoneKey,
            /// The number that texts go to.
            phone: PhoneKey,
        },
        /// MERGE-27: only the retired profile's client opted out, so the channel is off by default.
        OptOutCarried {
            /// Whose client opted out.
            client: ClientId,
            /// The channel.
            channel: ContactChannel,
        },
        /// MERGE-27: only the retired profile's client opted out, and the channel is on.
        OptOutNotCarried {
            /// Whose client opted out.
            client: ClientId,
            /// The channel.
            channel: ContactChannel,
        },
        /// MERGE-28: a pet is on both profiles, with different statuses. The merged profile has the survivor's.
        SharedPetDiffers {
            /// The pet.
            pet: PetId,
            /// Its status on the survivor.
            survivor_status: PetStatus,
            /// Its status on the retired profile.
            retired_status: PetStatus,
        },
        /// MERGE-28: pets of the two profiles are likely the same: they have the same name and species, and no different dates of birth.
        LikelyDuplicatePets {
            /// The survivor's pets.
            survivor_pets: Vec<PetId>,
            /// The retired profile's pets.
            retired_pets: Vec<PetId>,
        },
        /// MERGE-36: the only payment methods are not the payment source's; they are kept.
        PaymentMethodsOfOther {
            /// Whose they are.
            client: ClientId,
            /// Whose name was chosen.
            payment_source: ClientId,
        },
    }
}

input! {
    /// Input of `merge.write-back`.
    MergeWriteBackInput of littermate::merge::ops::MergeWriteBackInput {
        /// The clinic in hand.
        clinic: Clinic,
        /// The profile that pets were added to.
        profile: Client,
        /// The pets added.
        pets: Vec<PetId>,
    }
}

record! {
    /// Output of `merge.write-back`.
    MergeWriteBackOutput of littermate::merge::ops::MergeWriteBackOutput {
        /// What to do; null where there is nothing.
        effect: Option<MergeEffect>,
    }
}

record! {
    /// A client that was merged into another, directly or through further merges.
    MergedClient of littermate::merge::MergedClient {
        /// The client.
        client: ClientId,
        /// The merge that retired it.
        merge: MergeId,
        /// The client that remained in that merge.
        into: ClientId,
    }
}

record! {
    /// A pet that will be on the merged profile.
    MergedPet of littermate::merge::MergedPet {
        /// Whose it is today, the survivor first; two where it is on both profiles.
        clients: Vec<ClientId>,
        /// The pet.
        pet: Pet,
    }
}

record! {
    /// The merged profile as it will be (MERGE-30). Payment methods are not on it: they are never shown (MERGE-29).
    MergedProfile of littermate::merge::MergedProfile {
        /// The survivor's id, which the merged profile keeps.
        client: ClientId,
        /// The survivor's record in the PIMS, where it has one.
        pims: PimsRecord,
        /// The name chosen.
        name: PersonName,
        /// The email address chosen.
        email: Option<Email>,
        /// The numbers kept, the survivor's first; the primary one is marked.
        phones: Vec<Phone>,
        /// The profile's own preferences.
        preferences: ContactPreferences,
        /// What was decided in Flow about the numbers, such as the PIMS' numbers that are left out here, which the nightly sync does not
        /// bring again (CONTACT-6). Left out where nothing was decided.
        sync_overrides: SyncOverrides,
        /// Whether texts are sent: the preference is on, and the primary number did not text STOP.
        contact_by_text: bool,
        /// Whether email is sent.
        contact_by_email: bool,
        /// All pets of both, the survivor's first.
        pets: Vec<Pet>,
        /// The one active conversation, if there is one.
        active_conversation: ActiveConversation,
    }
}

record! {
    /// One name.
    NameAlternative of littermate::merge::NameAlternative {
        /// Whose it is; this names it in a choice.
        client: ClientId,
        /// The name.
        name: PersonName,
        /// Whether it may be chosen.
        selectable: bool,
    }
}

record! {
    /// The names offered.
    NameOptions of littermate::merge::NameOptions {
        /// Both names, the survivor's first.
        alternatives: Vec<NameAlternative>,
        /// The client whose name is kept by default.
        default: ClientId,
        /// Set where the default is the only choice.
        lock: Option<ChoiceLock>,
    }
}

code! {
    /// What the opt-out of a client does to the merged profile where the survivor's client did not opt out (MERGE-27).
    OptOutPolicy of littermate::merge::OptOutPolicy {
        /// The channel is off by default, and may be switched on.
        OffByDefault,
        /// The survivor's preference is the default, with a warning.
        Survivor,
        /// The channel is off and locked.
        Either,
    }
}

record! {
    /// One phone number.
    PhoneAlternative of littermate::merge::PhoneAlternative {
        /// The name of the number in a choice.
        key: PhoneKey,
        /// The number, as it will be on the merged profile.
        phone: Phone,
        /// What kind of line it is (CONTACT-16).
        line: PhoneLine,
        /// Whether it texted STOP (MERGE-27).
        text_opt_out: TextOptOut,
        /// Who has it, the survivor first.
        clients: Vec<ClientId>,
        /// Whether it may be primary.
        may_be_primary: bool,
        /// Whether texts are sent if it is the primary number.
        contact_by_text: SwitchOption,
    }
}

record! {
    /// The phone numbers offered. Any of them may be kept, up to 200.
    PhoneOptions of littermate::merge::PhoneOptions {
        /// Each number once, the survivor's first.
        alternatives: Vec<PhoneAlternative>,
        /// The numbers kept by default: all; of more than `mostKept` the first so many, with the default primary among them.
        default_kept: Vec<PhoneKey>,
        /// How many numbers may be kept: 200.
        max_kept: u32,
        /// The primary number by default; null where there is none.
        default_primary: Option<PhoneKey>,
        /// MERGE-25: set where a number is verified as mobile, so that only verified mobiles may be primary.
        primary_lock: Option<ChoiceLock>,
    }
}

code! {
    /// A part of a profile, of the clinic, or of the library.
    ProfileSection of littermate::merge::ProfileSection {
        /// Id, clinic and status.
        Identity,
        /// The record in the PIMS; of a clinic, its PIMS and capabilities.
        Pims,
        /// The name.
        Name,
        /// The email address.
        Email,
        /// The phone numbers.
        Phones,
        /// The contact preferences.
        Preferences,
        /// The pets and their upcoming appointments.
        Pets,
        /// The conversations, active and archived.
        Conversations,
        /// Loyalty points.
        LoyaltyPoints,
        /// Care memberships.
        Memberships,
        /// Saved payment methods.
        PaymentMethods,
        /// The merges that it survived and those that were undone.
        Merges,
        /// The entries of the contact book for the numbers and addresses of both profiles.
        ContactBook,
        /// The region of a clinic.
        Region,
        /// The version of the rules.
        RulesVersion,
        /// What review showed, where the same facts now give something else.
        Review,
        /// The format of tickets: the ticket is of an earlier one, whose digests cannot be compared.
        Format,
    }
}

union! {
    /// What was merged and how, whole or redacted.
    RecordContent of littermate::merge::RecordContent {
        /// All of it (MERGE-43).
        Whole {
            /// The clinic as it was.
            clinic: Clinic,
            /// The opened profile as it was before.
            opened: Client,
            /// The selected profile as it was before.
            selected: Client,
            /// The entries of the contact book for the numbers and addresses of the two, as they were.
            contact_book: ContactBook,
            /// What was chosen, under which policy, on which surface.
            ticket: Ticket,
            /// What review showed, and what was done.
            review: MergeReview,
        },
        /// What remains after a redaction (MERGE-48): no name, no contact point, no pet. A redacted record answers a retry (MERGE-42) and
        /// cannot be undone.
        Redacted {
            /// Who redacted it.
            by: ActorId,
            /// When.
            at: Instant,
            /// The clinic.
            clinic: ClinicId,
            /// The opened profile.
            opened: ClientId,
            /// The selected profile.
            selected: ClientId,
            /// Who had which role.
            roles: MergeRoles,
            /// When the choices were made; null in a record of format 1, which did not say.
            reviewed_at: Option<Instant>,
            /// A digest of the whole ticket, by which a retry with it is recognized.
            ticket: String,
            /// The rule of each warning that review showed, in order.
            warnings: Vec<RuleId>,
            /// The effects, without names, contact points and pets.
            effects: Vec<RedactedEffect>,
        },
    }
}

union! {
    /// Whether a merge was undone.
    RecordState of littermate::merge::RecordState {
        /// It was not.
        Applied,
        /// It was undone.
        Undone {
            /// Who undid it.
            by: ActorId,
            /// When.
            at: Instant,
        },
    }
}

record! {
    /// Who redacts a merge record, and when.
    RedactStamp of littermate::merge::RedactStamp {
        /// Who.
        by: ActorId,
        /// When.
        at: Instant,
    }
}

union! {
    /// An `MergeAction` of a merge without names, contact points and pets.
    RedactedAction of littermate::merge::RedactedAction {
        /// MERGE-33: the profile got its merged contact details.
        UpdateClient {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-34: pets and their upcoming appointments moved.
        MovePets {
            /// Whose they were.
            from: ClientId,
            /// Whose they became.
            to: ClientId,
        },
        /// MERGE-35: pets were written back to the profile's record in the PIMS.
        WriteBackPets {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-36: the profile's payment methods stayed as they were.
        KeepPaymentMethods {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-36: all payment methods moved.
        MovePaymentMethods {
            /// Whose they were.
            from: ClientId,
            /// Whose they became.
            to: ClientId,
        },
        /// MERGE-36: all payment methods of the profile were removed.
        RemovePaymentMethods {
            /// The profile.
            client: ClientId,
            /// How many there were.
            count: Count,
        },
        /// MERGE-37: the client's chat messages and conversation cards got the chosen name.
        RenameInConversations {
            /// The client whose messages they are.
            client: ClientId,
            /// The conversations.
            conversations: Vec<ConversationId>,
            /// The profiles merged into it before. Left out where there is none.
            #[uniffi(default = [])]
            merged_before: Vec<ClientId>,
        },
        /// MERGE-38: an active conversation became another client's.
        MoveConversation {
            /// The conversation.
            conversation: ConversationId,
            /// Whose it was.
            from: ClientId,
            /// Whose it became.
            to: ClientId,
        },
        /// MERGE-39: the profile was retired.
        RetireClient {
            /// The profile.
            client: ClientId,
            /// The profile that remains.
            survivor: ClientId,
        },
    }
}

explained! {
    /// An effect of a merge whose record was redacted (MERGE-48). It has the ids of clients and conversations, and neither names,
    /// contact points nor pets, so it says which effects there were and is not enough to carry all of them out.
    RedactedEffect of littermate::merge::RedactedEffect {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: RedactedAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

record! {
    /// Who can clear a blocker and how, or that nobody can.
    Remedy of littermate::merge::Remedy {
        /// Who can clear it.
        actor: RemedyActor,
        /// How to clear it, or why nobody can, in an English sentence.
        instructions: String,
    }
}

code! {
    /// Who can clear a blocker.
    RemedyActor of littermate::merge::RemedyActor {
        /// Staff of the clinic.
        Staff,
        /// Nobody, but it clears in time.
        Time,
        /// Nobody.
        Nobody,
    }
}

record! {
    /// Where a client leads.
    Resolution of littermate::merge::Resolution {
        /// The client asked about.
        client: ClientId,
        /// The client that remains of it, or why none is found.
        end: ResolutionEnd,
    }
}

union! {
    /// Where the merges of a client end.
    ResolutionEnd of littermate::merge::ResolutionEnd {
        /// At the client that remains; at the client itself where it was never retired.
        Survivor {
            /// The client that remains.
            survivor: ClientId,
            /// Whether that client was deleted. A deleted client is its own survivor: no merge retired it.
            deleted: bool,
            /// The number of merges on the way.
            merges: Count,
        },
        /// Nowhere: the merges form a cycle, which the client is part of or leads into.
        Cycle {
            /// The index of the cycle in the list of cycles.
            cycle: u32,
        },
        /// At a client whose status was not given.
        Unknown {
            /// That client; the client itself where its own status was not given.
            unknown: ClientId,
            /// The number of merges on the way.
            merges: Count,
        },
    }
}

record! {
    /// Whether one search result may be selected.
    SearchVerdict of littermate::merge::SearchVerdict {
        /// The profile found.
        client: ClientId,
        /// Whether it may be selected.
        selectable: bool,
        /// Why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}

record! {
    /// The digest of one section.
    SectionDigest of littermate::merge::SectionDigest {
        /// The section.
        section: ChangedSection,
        /// Its digest.
        digest: String,
    }
}

union! {
    /// Why a step of a chain was not done.
    StopReason of littermate::merge::StopReason {
        /// The two may not be merged.
        Blocked {
            /// Every blocker, in the order of the rules.
            blockers: Vec<Blocker>,
        },
        /// The choices or the stamp do not hold.
        InvalidChoices {
            /// The problems, at most 100, with their paths in the step.
            problems: Vec<Problem>,
            /// How many problems there are beyond those.
            more_problems: Count,
        },
    }
}

record! {
    /// A contact option.
    SwitchOption of littermate::merge::SwitchOption {
        /// Whether it is on by default.
        on: bool,
        /// Set where it cannot be switched on.
        lock: Option<ChoiceLock>,
    }
}

record! {
    /// What a review was made of, to be handed back to apply.
    ///
    /// Nothing in it is trusted: apply checks and plans again from today's profiles, and compares. A ticket of format 1 is read as one
    /// of format 2.
    Ticket of littermate::merge::Ticket {
        /// The version of this format.
        format: u32,
        /// The version of the rules it was reviewed under.
        rules_version: u32,
        /// The clinic.
        clinic: ClinicId,
        /// The opened profile.
        opened: ClientId,
        /// The selected profile.
        selected: ClientId,
        /// Where the merge runs.
        surface: MergeSurface,
        /// The policy.
        policy: MergePolicy,
        /// The choices as they were made.
        choices: Choices,
        /// When they were made; null for a ticket of format 1, which did not say. Such a ticket answers a retry (MERGE-42); it merges
        /// nothing, since its digests are of other sections.
        reviewed_at: Option<Instant>,
        /// A digest of each section of both profiles and of the clinic.
        sections: Vec<SectionDigest>,
        /// A digest of what review showed.
        review: String,
    }
}

explained! {
    /// Something that an undo leaves as it is, since it changed after the merge. The record holds what it was.
    UndoConflict of littermate::merge::UndoConflict {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: UndoConflictKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What happened since the merge, and so is left as it is.
    UndoConflictKind of littermate::merge::UndoConflictKind {
        /// MERGE-44: it was edited, and stays with the survivor as it is now.
        EditedSince {
            /// The survivor.
            client: ClientId,
            /// The field.
            field: MergeField,
            /// Which entry of it, where the field is a list: a number's key, a pet's id.
            item: Option<String>,
        },
        /// MERGE-44: it was added, and stays with the survivor.
        AddedSince {
            /// The survivor.
            client: ClientId,
            /// The field.
            field: MergeField,
            /// Which entry of it: a number's key, a pet's id, the email address.
            item: String,
        },
        /// MERGE-44: it was removed, and is on neither profile.
        RemovedSince {
            /// The survivor.
            client: ClientId,
            /// The field.
            field: MergeField,
            /// Which entry of it: a number's key, a pet's id, the email address.
            item: String,
        },
    }
}

record! {
    /// Who takes a merge back, and when.
    UndoStamp of littermate::merge::UndoStamp {
        /// Who.
        by: ActorId,
        /// When.
        at: Instant,
    }
}

record! {
    /// Where a value of the merged profile comes from.
    ValueOrigin of littermate::merge::ValueOrigin {
        /// The field.
        field: MergeField,
        /// Which entry of it, where the field is a list: a number's key, a pet's id.
        item: Option<String>,
        /// The client or clients it comes from; none where the merged profile has no value there.
        clients: Vec<ClientId>,
        /// How it came about.
        source: ValueSource,
    }
}

code! {
    /// How a value came about.
    ValueSource of littermate::merge::ValueSource {
        /// Somebody chose it.
        Chosen,
        /// Nothing was chosen.
        Defaulted,
        /// It could not be chosen.
        Locked,
        /// There is nothing to choose: both profiles' values are kept.
        Always,
    }
}
