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
    /// A reason why two profiles may not be merged.
    Blocker of littermate::merge::Blocker {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: BlockerKind,
        /// The English sentence for people.
        detail: String,
        /// Who can clear the blocker, and how.
        remedy: Remedy,
    }
}

code! {
    /// The code of a blocker, represented by a bit of a `Verdict`.
    BlockerCode of littermate::merge::BlockerCode {
        /// MERGE-1: both are the same profile.
        SameClient,
        /// MERGE-2: the profile belongs to another clinic.
        DifferentClinic,
        /// MERGE-3: the profile was retired by a merge.
        ClientRetired,
        /// MERGE-3: the profile was deleted.
        ClientDeleted,
        /// MERGE-4: the profile is in the PIMS, and the clinic cannot merge profiles in the PIMS.
        ClientInPims,
        /// MERGE-5: both profiles are in the PIMS.
        BothClientsInPims,
        /// MERGE-6: both profiles have an active conversation.
        BothHaveActiveConversation,
        /// MERGE-7: the profile has loyalty points.
        HasLoyaltyPoints,
        /// MERGE-8: the profile has care memberships that block.
        HasCareMembership,
        /// MERGE-9: merging is not available on mobile devices.
        NotAvailableOnMobile,
    }
}

union! {
    /// The kinds of blockers, in the order in which they are listed.
    BlockerKind of littermate::merge::BlockerKind {
        /// MERGE-1: both are the same profile. No other blocker is listed then.
        SameClient {
            /// The id of both profiles.
            client: ClientId,
        },
        /// MERGE-2: the profile belongs to another clinic.
        DifferentClinic {
            /// The profile of another clinic.
            client: ClientId,
            /// The clinic that the profile belongs to.
            clinic: ClinicId,
            /// The clinic the request is for.
            expected: ClinicId,
        },
        /// MERGE-3: the profile was retired by a merge.
        ClientRetired {
            /// The profile that was retired by an earlier merge.
            client: ClientId,
            /// The survivor of that merge.
            survivor: ClientId,
            /// The merge that retired the profile.
            merge: MergeId,
            /// Whether the survivor is the other profile of this pair.
            into_the_other: bool,
        },
        /// MERGE-3: the profile was deleted.
        ClientDeleted {
            /// The profile that is deleted.
            client: ClientId,
        },
        /// MERGE-4: the profile is in the PIMS, and the clinic cannot merge profiles in the PIMS.
        ClientInPims {
            /// The profile that is in the PIMS.
            client: ClientId,
            /// The id of its PIMS record.
            record: PimsRecordId,
        },
        /// MERGE-5: both profiles are in the PIMS.
        BothClientsInPims {
            /// The PIMS record of the opened profile.
            opened: PimsRecordId,
            /// The PIMS record of the selected profile.
            selected: PimsRecordId,
        },
        /// MERGE-6: both profiles have an active conversation.
        BothHaveActiveConversation {
            /// The active conversation of the opened profile.
            opened: ConversationId,
            /// The active conversation of the selected profile.
            selected: ConversationId,
        },
        /// MERGE-7: the profile has loyalty points.
        HasLoyaltyPoints {
            /// The profile that has loyalty points.
            client: ClientId,
            /// The number of points.
            points: Count,
        },
        /// MERGE-8: the profile has care memberships that are not known to have ended or, by policy, any membership at all.
        HasCareMembership {
            /// The profile that has memberships.
            client: ClientId,
            /// The memberships that block.
            memberships: Vec<Membership>,
            /// Whether ended memberships block as well, by policy.
            ended_block: bool,
        },
        /// MERGE-9: merging is not available on mobile devices.
        NotAvailableOnMobile,
    }
}

record! {
    /// A step of a chain that was applied.
    ChainMerge of littermate::merge::ChainMerge {
        /// The id of the merge, from the step's stamp.
        merge: MergeId,
        /// The id of the survivor.
        survivor: ClientId,
        /// The retired profile after the merge.
        retired: Client,
        /// What the host must do, in this order. Only the last applied step updates the survivor's contact data (MERGE-33); earlier
        /// updates would be replaced at once and are omitted.
        effects: Vec<MergeEffect>,
        /// The merge record, if it was requested.
        record: Option<MergeRecord>,
    }
}

union! {
    /// The steps of a chain whose merge records are output.
    ///
    /// A merge can be undone or replayed only with its record, which contains both profiles in full. The records of all steps
    /// together grow with the square of the number of steps. Apply a long chain without records, or with those of a few steps at a
    /// time: the same input always produces the same records.
    ChainRecords of littermate::merge::ChainRecords {
        /// Output the record of every step.
        All,
        /// Output no merge records.
        None,
        /// Output the records of the steps from `from` up to but not including `to`, counted from 0.
        Range {
            /// Index of the first step whose record is output, from 0.
            from: u32,
            /// Index after the last step whose record is output.
            to: u32,
        },
    }
}

record! {
    /// One step of a chain.
    ChainStep of littermate::merge::ChainStep {
        /// The profile to merge in this step.
        selected: Client,
        /// The choices of this step. Omitted choices take their defaults.
        #[uniffi(default)]
        choices: Choices,
        /// The id of this merge, who merges, and when.
        stamp: MergeStamp,
    }
}

record! {
    /// The step at which a chain stopped.
    ChainStop of littermate::merge::ChainStop {
        /// Index of the step, from 0.
        step: u32,
        /// The profile of the step.
        selected: ClientId,
        /// The reason why the step was not carried out.
        reason: StopReason,
    }
}

record! {
    /// A section of what a plan is based on.
    ChangedSection of littermate::merge::ChangedSection {
        /// The profile, or the clinic or library, that the section belongs to.
        side: MergeSide,
        /// The part of the profile or clinic.
        part: ProfileSection,
    }
}

explained! {
    /// Why an option cannot be changed.
    ChoiceLock of littermate::merge::ChoiceLock {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: ChoiceLockKind,
        /// The English sentence for people.
        detail: String,
        /// The code of the problem that a choice against the lock causes.
        code: ProblemCode,
    }
}

union! {
    /// The kinds of locks on an option.
    ChoiceLockKind of littermate::merge::ChoiceLockKind {
        /// MERGE-22: the name is that of the profile in the PIMS.
        NameInPims {
            /// The profile in the PIMS.
            client: ClientId,
        },
        /// MERGE-22: the email address is that of the profile in the PIMS. If that has none, the merged profile has none.
        EmailInPims {
            /// The profile in the PIMS.
            client: ClientId,
        },
        /// MERGE-26: the survivor's client opted out.
        OptedOutByClient {
            /// The survivor, whose client opted out.
            client: ClientId,
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-27: the client of the retired profile opted out, which by policy applies to the merged profile.
        CarriedOptOut {
            /// The retired profile, whose client opted out.
            client: ClientId,
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-27: the number that would be primary texted STOP.
        OptedOutByKeyword {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// MERGE-25: a phone is verified as mobile, so only verified mobiles may be primary.
        OnlyVerifiedMobiles {
            /// The keys of the phones that may be primary.
            phones: Vec<PhoneKey>,
        },
    }
}

record! {
    /// The choices of step 2. Each refers to a client or a phone that the options list.
    ///
    /// Omitted and null choices take their defaults, which the plan lists. An empty list of phones is a choice: no phone is kept.
    Choices of littermate::merge::Choices {
        /// The client whose name is kept (MERGE-20).
        #[uniffi(default = None)]
        name: Option<ClientId>,
        /// The client whose email address is kept (MERGE-21). By default the survivor's if it is valid, else the other's if that is
        /// valid, else whichever exists.
        #[uniffi(default = None)]
        email: Option<ClientId>,
        /// The phones that are kept (MERGE-23), at most 200. By default all; of more than 200, the first 200 including the default
        /// primary phone.
        #[uniffi(default = None)]
        phones: Option<Vec<PhoneKey>>,
        /// The primary phone (MERGE-24, MERGE-25).
        #[uniffi(default = None)]
        primary: Option<PhoneKey>,
        /// Whether text messages are sent (MERGE-26, MERGE-27).
        #[uniffi(default = None)]
        contact_by_text: Option<bool>,
        /// Whether email is sent (MERGE-26).
        #[uniffi(default = None)]
        contact_by_email: Option<bool>,
    }
}

record! {
    /// The id and status of a profile, for resolving survivors.
    ClientStatusEntry of littermate::merge::ClientStatusEntry {
        /// The id of the profile.
        id: ClientId,
        /// The status of the profile: active, retired or deleted.
        status: ClientStatus,
    }
}

input! {
    /// Input of `clients.merged-into`: the status of every profile, and the survivor.
    ClientsMergedIntoInput of littermate::merge::ops::ClientsMergedIntoInput {
        /// The status of each profile; at most 1,000,000 with unique ids.
        clients: Vec<ClientStatusEntry>,
        /// The profile whose merged profiles are listed.
        survivor: ClientId,
    }
}

record! {
    /// Output of `clients.merged-into`: the profiles that were merged into the survivor.
    ClientsMergedIntoOutput of littermate::merge::ops::ClientsMergedIntoOutput {
        /// The profiles that were merged into the survivor, directly or through others, in the order of the input.
        merged: Vec<MergedClient>,
    }
}

input! {
    /// Input of `clients.resolve`: the status of every profile, and the ids to resolve.
    ClientsResolveInput of littermate::merge::ops::ClientsResolveInput {
        /// The status of each profile involved; at most 1,000,000 with unique ids.
        clients: Vec<ClientStatusEntry>,
        /// The profiles to resolve; at most 1,000,000.
        ids: Vec<ClientId>,
        /// The profile whose merges are listed one by one; null for none.
        #[uniffi(default = None)]
        path_of: Option<ClientId>,
    }
}

record! {
    /// Output of `clients.resolve`: one resolution per id.
    ClientsResolveOutput of littermate::merge::ops::ClientsResolveOutput {
        /// One resolution per id, in the order of the input.
        resolutions: Vec<Resolution>,
        /// The merge cycles, each with its members in the order of the merges.
        cycles: Vec<Vec<ClientId>>,
        /// The merges from `pathOf` to its survivor, in order, each with the profile it retired.
        path: Vec<ActiveMerge>,
    }
}

record! {
    /// One email address to choose from.
    EmailAlternative of littermate::merge::EmailAlternative {
        /// The client that has the address. Choices refer to it.
        client: ClientId,
        /// The address as on the profile.
        email: Email,
        /// Whether the address may be chosen.
        selectable: bool,
    }
}

record! {
    /// The email addresses to choose from, the default and the lock.
    EmailOptions of littermate::merge::EmailOptions {
        /// The addresses that exist, the survivor's first.
        alternatives: Vec<EmailAlternative>,
        /// The client whose address is kept by default; null if the merged profile will have none.
        default: Option<ClientId>,
        /// Set if the default is the only choice.
        lock: Option<ChoiceLock>,
    }
}

union! {
    /// The kinds of effects that cannot be undone.
    Irreversible of littermate::merge::Irreversible {
        /// MERGE-36: payment methods were removed.
        PaymentMethodsRemoved {
            /// The profile whose payment methods were removed.
            client: ClientId,
        },
        /// MERGE-35: pets were created in the PIMS.
        PetsWrittenBack {
            /// The PIMS record that they were created in.
            record: PimsRecordId,
            /// The pets that were created in the PIMS.
            pets: Vec<PetId>,
        },
    }
}

explained! {
    /// An effect of the merge that cannot be undone.
    IrreversibleEffect of littermate::merge::IrreversibleEffect {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: Irreversible,
        /// The English sentence for people.
        detail: String,
    }
}

record! {
    /// A value that the merged profile will not have.
    Loss of littermate::merge::Loss {
        /// The rule that lists the loss: MERGE-31.
        rule: RuleId,
        /// The field that loses a value.
        field: MergeField,
        /// The profiles that have the value now.
        clients: Vec<ClientId>,
        /// The value that the merged profile does not have.
        value: LostValue,
    }
}

union! {
    /// A value that a merge does not keep.
    LostValue of littermate::merge::LostValue {
        /// A name that was not chosen.
        Name {
            /// The name that is lost.
            name: PersonName,
        },
        /// An email address that was not chosen.
        Email {
            /// The address that is lost.
            email: Email,
        },
        /// A phone that was not kept.
        Phone {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// A channel that was off.
        Preference {
            /// The channel of the preference.
            channel: ContactChannel,
            /// The preference that is lost.
            preference: ChannelPreference,
        },
        /// The push preference of the retired profile, if it differs from the survivor's.
        Push {
            /// The preference that is lost.
            push: PushPreference,
        },
        /// That surveys were off for the retired profile, if they are on for the survivor.
        Surveys {
            /// The preference that is lost.
            nps: SurveyPreference,
        },
        /// An ended care membership of the retired profile.
        Membership {
            /// The membership that is lost.
            membership: Membership,
        },
        /// The saved payment methods. They are never shown individually (MERGE-29).
        PaymentMethods,
    }
}

code! {
    /// The care memberships that block a merge (MERGE-8).
    MembershipPolicy of littermate::merge::MembershipPolicy {
        /// Memberships that are not known to have ended.
        NotEnded,
        /// Any membership, ended or not.
        EverHeld,
    }
}

union! {
    /// What the host must do after a merge or an undo.
    MergeAction of littermate::merge::MergeAction {
        /// MERGE-33: replace the contact data of the profile with these.
        UpdateClient {
            /// The profile to update.
            client: ClientId,
            /// The name of the merged profile.
            name: PersonName,
            /// The email address of the merged profile; null if it has none.
            email: Option<Email>,
            /// The phones of the merged profile. The primary one is marked.
            phones: Vec<Phone>,
            /// The contact preferences of the merged profile.
            preferences: ContactPreferences,
            /// Decisions made in Flow about its phones (CONTACT-6). Omitted if there are none.
            sync_overrides: SyncOverrides,
        },
        /// MERGE-34: move pets together with their upcoming appointments.
        MovePets {
            /// The profile that has the pets now.
            from: ClientId,
            /// The profile that gets the pets.
            to: ClientId,
            /// The pets to move.
            pets: Vec<PetId>,
            /// Their upcoming appointments, which move with them.
            appointments: Vec<AppointmentId>,
        },
        /// MERGE-35: create pets in the profile's PIMS record.
        WriteBackPets {
            /// The profile that the pets were added to.
            client: ClientId,
            /// The id of its PIMS record.
            record: PimsRecordId,
            /// The pets to create in the PIMS.
            pets: Vec<PetId>,
        },
        /// MERGE-36: keep the profile's payment methods.
        KeepPaymentMethods {
            /// The profile whose payment methods are kept.
            client: ClientId,
        },
        /// MERGE-36: move all payment methods.
        MovePaymentMethods {
            /// The profile that has the payment methods now.
            from: ClientId,
            /// The profile that gets the payment methods.
            to: ClientId,
        },
        /// MERGE-36: remove all payment methods of the profile, before others move to it.
        RemovePaymentMethods {
            /// The profile whose payment methods are removed.
            client: ClientId,
            /// The number of payment methods. They are never shown individually (MERGE-29).
            count: Count,
        },
        /// MERGE-37: show this name on the client's chat messages and conversation cards, of this profile and of every profile merged
        /// into it before. Names inside system messages, and those filled in by automations and forms, do not change.
        RenameInConversations {
            /// The client whose messages show the name.
            client: ClientId,
            /// The conversations whose cards are renamed.
            conversations: Vec<ConversationId>,
            /// The profiles merged into it before. Their conversations, and those of profiles merged into these, show the name as
            /// well. Omitted if there are none.
            #[uniffi(default = [])]
            merged_before: Vec<ClientId>,
            /// The name to show.
            name: PersonName,
        },
        /// MERGE-38: move an active conversation to another client.
        MoveConversation {
            /// The conversation to move.
            conversation: ConversationId,
            /// The profile that has the conversation now.
            from: ClientId,
            /// The profile that gets the conversation.
            to: ClientId,
        },
        /// MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable.
        RetireClient {
            /// The profile to retire.
            client: ClientId,
            /// The survivor of the merge.
            survivor: ClientId,
        },
        /// MERGE-44: make a retired profile active again, with these contact data.
        RestoreClient {
            /// The profile to restore.
            client: ClientId,
        },
    }
}

input! {
    /// Input of `merge.apply`: the ticket, and both profiles as they are now.
    MergeApplyInput of littermate::merge::ops::MergeApplyInput {
        /// The clinic as it is now.
        clinic: Clinic,
        /// The opened profile as it is now.
        opened: Client,
        /// The selected profile as it is now.
        selected: Client,
        /// The current contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
        contact_book: ContactBook,
        /// The ticket of the review.
        ticket: Ticket,
        /// The id of the merge, who merges, and when.
        stamp: MergeStamp,
        /// The record of an earlier application of this ticket, whole or redacted, if there is one.
        #[uniffi(default = None)]
        previous: Option<MergeRecord>,
    }
}

union! {
    /// Output of `merge.apply`: the result of the merge, or what remains of it if its record was redacted.
    MergeApplyOutput of littermate::merge::MergeApplyOutput {
        /// The merge was applied, now or by an earlier application of the ticket. The fields are those of `MergeOutput`.
        Merged {
            /// The survivor after the merge.
            survivor: Client,
            /// The retired profile after the merge.
            retired: Client,
            /// What the host must do, in this order.
            effects: Vec<MergeEffect>,
            /// The merge record, which the host must store.
            record: MergeRecord,
            /// Whether this is a replay: the ticket was applied before, and this is its first output (MERGE-42).
            replayed: bool,
        },
        /// An earlier application of the ticket merged the profiles, and its record has been redacted (MERGE-48). The replay contains
        /// no names, contact data or pets: there are no profiles and no effects to carry out.
        RedactedReplay {
            /// The id of the survivor.
            survivor: ClientId,
            /// The id of the retired profile.
            retired: ClientId,
            /// The effects that the merge had, redacted.
            effects: Vec<RedactedEffect>,
            /// The redacted record, with the stamp of the first application.
            record: MergeRecord,
        },
    }
}

input! {
    /// Input of `merge.chain`: the opened profile and the steps in order.
    MergeChainInput of littermate::merge::ops::MergeChainInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile that the chain is started from.
        opened: Client,
        /// The contact-book entries for the phones and email addresses of all profiles. Required: an entry can lock a choice.
        contact_book: ContactBook,
        /// The profiles to merge, in order; at most 1,000.
        steps: Vec<ChainStep>,
        /// The steps whose merge records are output. Required: a merge cannot be undone without its record.
        records: ChainRecords,
        /// The device that the merges run on (MERGE-9).
        surface: MergeSurface,
        ..defaulted {
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.chain`: the survivor and the steps.
    MergeChainOutput of littermate::merge::MergeChainOutput {
        /// The survivor after the last applied step; the opened profile if no step was applied.
        survivor: Client,
        /// The applied steps, in order.
        done: Vec<ChainMerge>,
        /// The step at which the chain stopped, if it did.
        stopped: Option<ChainStop>,
        /// The profiles of the steps after that one, which were not attempted.
        not_attempted: Vec<ClientId>,
    }
}

explained! {
    /// An effect of a merge or an undo: one thing that the host must do.
    MergeEffect of littermate::merge::MergeEffect {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: MergeAction,
        /// The English sentence for people.
        detail: String,
    }
}

input! {
    /// Input of `merge.eligibility`. Only the policy is optional: facts that can block a merge have no defaults.
    MergeEligibilityInput of littermate::merge::ops::MergeEligibilityInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The facts of the opened profile.
        opened: ClientFacts,
        /// The facts of the selected profile.
        selected: ClientFacts,
        /// The device that the merge would run on (MERGE-9).
        surface: MergeSurface,
        ..defaulted {
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.eligibility`: whether two profiles may be merged, and why not.
    MergeEligibilityOutput of littermate::merge::ops::MergeEligibilityOutput {
        /// Whether the two profiles may be merged.
        eligible: bool,
        /// Every reason why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}

code! {
    /// A field of a profile that merges and undos report on.
    MergeField of littermate::merge::MergeField {
        /// First and last name, as one field.
        Name,
        /// The profile's email address.
        Email,
        /// The phones; an entry with an item is about one phone.
        Phones,
        /// Which phone is primary.
        Primary,
        /// Whether text messages are sent.
        ContactByText,
        /// Whether email is sent.
        ContactByEmail,
        /// Whether push notifications are sent.
        Push,
        /// Whether NPS surveys are sent.
        NpsSurveys,
        /// The pets; an entry with an item is about one pet.
        Pets,
        /// The conversation that is active now.
        ActiveConversation,
        /// The saved payment methods.
        PaymentMethods,
        /// The PIMS record of the profile.
        Pims,
        /// The conversations that are archived.
        ArchivedConversations,
        /// The balance of loyalty points.
        LoyaltyPoints,
        /// The care memberships of the client.
        Memberships,
    }
}

record! {
    /// The options of a merge, with defaults and locks.
    MergeOptions of littermate::merge::MergeOptions {
        /// The role of each profile, with the default name.
        roles: MergeRoles,
        /// The names to choose from (MERGE-20).
        name: NameOptions,
        /// The email addresses to choose from (MERGE-21).
        email: EmailOptions,
        /// The phones to keep (MERGE-23 to MERGE-25).
        phones: PhoneOptions,
        /// Whether text messages are sent, with the default primary phone (MERGE-26, MERGE-27).
        contact_by_text: SwitchOption,
        /// Whether email is sent (MERGE-26).
        contact_by_email: SwitchOption,
        /// All pets of both profiles, which the merged profile will have (MERGE-28).
        pets: Vec<MergedPet>,
        /// Warnings to show before the choices are made (MERGE-32).
        warnings: Vec<MergeWarning>,
    }
}

input! {
    /// Input of `merge.options`: both profiles and their contact-book entries.
    MergeOptionsInput of littermate::merge::ops::MergeOptionsInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile that the merge is started from.
        opened: Client,
        /// The profile that was selected in step 1.
        selected: Client,
        /// The contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
        contact_book: ContactBook,
        /// The device that the merge runs on (MERGE-9).
        surface: MergeSurface,
        ..defaulted {
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// The result of a merge.
    MergeOutput of littermate::merge::MergeOutput {
        /// The survivor after the merge.
        survivor: Client,
        /// The retired profile after the merge.
        retired: Client,
        /// What the host must do, in this order.
        effects: Vec<MergeEffect>,
        /// The merge record, which the host must store.
        record: MergeRecord,
        /// Whether this is a replay: the ticket was applied before, and this is its first output (MERGE-42).
        replayed: bool,
    }
}

input! {
    /// Input of `merge.plan`: both profiles, the choices and the time of the review.
    MergePlanInput of littermate::merge::ops::MergePlanInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile that the merge is started from.
        opened: Client,
        /// The profile that was selected in step 1.
        selected: Client,
        /// The contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
        contact_book: ContactBook,
        /// The device that the merge runs on (MERGE-9).
        surface: MergeSurface,
        /// The time of the review. Changed preferences store it.
        now: Instant,
        ..defaulted {
            /// The choices of step 2. Omitted choices take their defaults.
            #[uniffi(default = None)]
            choices: Choices,
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.plan`: the review to show, and the ticket to apply it.
    MergePlanOutput of littermate::merge::ops::MergePlanOutput {
        /// What to show for review: the merged profile, losses, warnings and effects.
        plan: MergeReview,
        /// The ticket that `merge.apply` requires.
        ticket: Ticket,
    }
}

record! {
    /// The settings of a clinic for merges.
    MergePolicy of littermate::merge::MergePolicy {
        /// The care memberships that block a merge (MERGE-8).
        memberships: MembershipPolicy,
        /// The effect of an opt-out of the retired profile's client (MERGE-27).
        carry_opt_outs: OptOutPolicy,
    }
}

record! {
    /// The record of a merge. The host stores it under the id of the merge and passes it to a replay, an undo or a redaction. A
    /// record of format 1 is read as one of format 2.
    MergeRecord of littermate::merge::MergeRecord {
        /// The version of the record's format.
        format: u32,
        /// The version of the rules under which the profiles were merged.
        rules_version: u32,
        /// The id of the merge, as in its stamp.
        merge: MergeId,
        /// The staff member who merged.
        by: ActorId,
        /// The time of the merge.
        at: Instant,
        /// The merged profiles and the review, or what remains of them after a redaction.
        content: RecordContent,
        /// Whether the merge was undone.
        state: RecordState,
    }
}

input! {
    /// Input of `merge.redact`: the record and the stamp.
    MergeRedactInput of littermate::merge::ops::MergeRedactInput {
        /// The record of the merge, undone or not.
        record: MergeRecord,
        /// Who redacts it, and when.
        stamp: RedactStamp,
    }
}

record! {
    /// Output of `merge.redact`: the redacted record.
    MergeRedactOutput of littermate::merge::ops::MergeRedactOutput {
        /// The record without names, contact data and pets. The host replaces the stored record with it.
        record: MergeRecord,
    }
}

record! {
    /// The plan of a merge as data: the merged profile, the origin of each value, what is lost, and what the host must do.
    ///
    /// It is for display and for the record. It is never applied: apply plans again (MERGE-41).
    MergeReview of littermate::merge::MergeReview {
        /// The role of each profile: survivor, retired, sources.
        roles: MergeRoles,
        /// The merged profile (MERGE-30).
        merged: MergedProfile,
        /// The origin of each value of the merged profile (MERGE-30).
        origins: Vec<ValueOrigin>,
        /// The fields that took their default, or were locked to it.
        defaulted: Vec<MergeField>,
        /// Every value that is lost, by field (MERGE-31).
        losses: Vec<Loss>,
        /// Warnings to show before the merge is applied (MERGE-32).
        warnings: Vec<MergeWarning>,
        /// What the host must do, in this order (MERGE-33 to MERGE-39).
        effects: Vec<MergeEffect>,
    }
}

record! {
    /// The roles of the two profiles in a merge.
    MergeRoles of littermate::merge::MergeRoles {
        /// The profile that survives (MERGE-11).
        survivor: ClientId,
        /// The profile that the merge retires.
        retired: ClientId,
        /// The profile whose opt-outs apply (MERGE-12).
        preference_source: ClientId,
        /// The profile whose name and payment methods are kept (MERGE-13).
        payment_source: ClientId,
    }
}

input! {
    /// Input of `merge.search`: the opened profile and the search results.
    MergeSearchInput of littermate::merge::ops::MergeSearchInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The facts of the opened profile.
        opened: ClientFacts,
        /// The facts of each search result; at most 1,000,000.
        results: Vec<ClientFacts>,
        /// The device that the merge would run on (MERGE-9).
        surface: MergeSurface,
        ..defaulted {
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

record! {
    /// Output of `merge.search`: a verdict per result.
    MergeSearchOutput of littermate::merge::ops::MergeSearchOutput {
        /// One verdict for each result, in the order of the input.
        results: Vec<SearchVerdict>,
    }
}

code! {
    /// What a section belongs to.
    MergeSide of littermate::merge::MergeSide {
        /// The section is of the opened profile.
        Opened,
        /// The section is of the selected profile.
        Selected,
        /// The section is of the clinic.
        Clinic,
        /// The section is of this library: the version of the rules, for example.
        Library,
    }
}

record! {
    /// The id of a merge, who merges, and when. The library reads no clock and creates no ids.
    MergeStamp of littermate::merge::MergeStamp {
        /// The id of the merge. It must not have been used before (MERGE-43).
        merge: MergeId,
        /// The staff member who merges.
        by: ActorId,
        /// The time of the merge.
        at: Instant,
    }
}

code! {
    /// The device that a merge runs on (MERGE-9).
    MergeSurface of littermate::merge::MergeSurface {
        /// A browser on a computer.
        Desktop,
        /// A mobile device, on which merging is not available.
        Mobile,
    }
}

input! {
    /// Input of `merge.undo`: the record, and both profiles as they are now.
    MergeUndoInput of littermate::merge::ops::MergeUndoInput {
        /// The record of the merge.
        record: MergeRecord,
        /// The survivor as it is now.
        survivor: Client,
        /// The retired profile as it is now.
        retired: Client,
        /// Who undoes the merge, and when.
        stamp: UndoStamp,
    }
}

record! {
    /// Output of `merge.undo`: both profiles, the record, and what the host must do.
    MergeUndoOutput of littermate::merge::MergeUndoOutput {
        /// The survivor without what it got from the retired profile.
        survivor: Client,
        /// The retired profile, active again.
        retired: Client,
        /// The record, marked as undone.
        record: MergeRecord,
        /// What the host must do, in this order.
        effects: Vec<MergeEffect>,
        /// What was edited since the merge and stays as it is.
        conflicts: Vec<UndoConflict>,
        /// What cannot be undone. Of the pets created in the PIMS, those that return to the retired profile.
        irreversible: Vec<IrreversibleEffect>,
    }
}

explained! {
    /// Something to know before a merge is applied. It does not prevent the merge.
    MergeWarning of littermate::merge::MergeWarning {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: MergeWarningKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of warnings.
    MergeWarningKind of littermate::merge::MergeWarningKind {
        /// MERGE-22: the profile in the PIMS has no email address, so the other profile's is dropped.
        EmailDropped {
            /// The profile whose address is dropped.
            client: ClientId,
            /// The address that is dropped.
            email: Email,
        },
        /// MERGE-21: the kept address is not valid, and the other profile's, which is valid, is dropped.
        ValidEmailDropped {
            /// The profile whose address is dropped.
            client: ClientId,
            /// The valid address that is dropped.
            email: Email,
            /// The address that is kept.
            kept: Email,
        },
        /// MERGE-23: the two profiles have more phones than a profile may have. By default these are left out.
        PhonesLeftOut {
            /// The phones that are left out by default.
            phones: Vec<PhoneKey>,
        },
        /// MERGE-23: the merged profile will have no phones.
        NoPhoneKept,
        /// MERGE-23: the primary phone is not a valid number.
        PrimaryInvalid {
            /// The phone that will be primary.
            phone: PhoneKey,
            /// The kept phones that can receive text messages. None is chosen automatically.
            textable: Vec<PhoneKey>,
        },
        /// CONTACT-5: the primary phone cannot receive text messages.
        PrimaryNotTextable {
            /// The phone that will be primary.
            phone: PhoneKey,
            /// The kept phones that can receive text messages. None is chosen automatically.
            textable: Vec<PhoneKey>,
        },
        /// MERGE-24: the survivor's primary phone was unset in Flow, and the merged profile gets a default one.
        PrimaryWasUnset {
            /// The phone that was unset as primary.
            unset: PhoneKey,
            /// The default primary phone.
            phone: PhoneKey,
        },
        /// MERGE-27: the survivor's primary number texted STOP, and text messages will go to another one.
        OptOutNoLongerApplies {
            /// The survivor, whose client texted STOP.
            client: ClientId,
            /// The phone that texted STOP.
            stopped: PhoneKey,
            /// The phone that text messages go to.
            phone: PhoneKey,
        },
        /// MERGE-27: only the client of the retired profile opted out, so the channel is off by default.
        OptOutCarried {
            /// The profile whose client opted out.
            client: ClientId,
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-27: only the client of the retired profile opted out, and the channel is on.
        OptOutNotCarried {
            /// The profile whose client opted out.
            client: ClientId,
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
        /// MERGE-28: a pet is on both profiles with different statuses. The merged profile has the survivor's.
        SharedPetDiffers {
            /// The pet that is on both profiles.
            pet: PetId,
            /// The status on the survivor.
            survivor_status: PetStatus,
            /// The status on the retired profile.
            retired_status: PetStatus,
        },
        /// MERGE-28: pets of the two profiles are likely duplicates: same name and species, and no different dates of birth.
        LikelyDuplicatePets {
            /// Pets of the survivor that are likely duplicates.
            survivor_pets: Vec<PetId>,
            /// Pets of the retired profile that are likely duplicates.
            retired_pets: Vec<PetId>,
        },
        /// MERGE-36: only the profile that is not the payment source has payment methods. They are kept.
        PaymentMethodsOfOther {
            /// The profile that has the payment methods.
            client: ClientId,
            /// The payment source: the profile whose name was chosen.
            payment_source: ClientId,
        },
    }
}

input! {
    /// Input of `merge.write-back`: a profile and the pets added to it.
    MergeWriteBackInput of littermate::merge::ops::MergeWriteBackInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The profile that pets were added to.
        profile: Client,
        /// The pets that were added to the profile.
        pets: Vec<PetId>,
    }
}

record! {
    /// Output of `merge.write-back`: the effect, if there is one.
    MergeWriteBackOutput of littermate::merge::ops::MergeWriteBackOutput {
        /// What the host must do; null if there is nothing to do.
        effect: Option<MergeEffect>,
    }
}

record! {
    /// A profile that was merged into another, directly or through further merges.
    MergedClient of littermate::merge::MergedClient {
        /// The profile that was merged.
        client: ClientId,
        /// The merge that retired it.
        merge: MergeId,
        /// The survivor of that merge.
        into: ClientId,
    }
}

record! {
    /// A pet that will be on the merged profile.
    MergedPet of littermate::merge::MergedPet {
        /// The profiles that have the pet now, the survivor first; two if both have it.
        clients: Vec<ClientId>,
        /// The pet as it will be on the merged profile.
        pet: Pet,
    }
}

record! {
    /// The merged profile (MERGE-30). It contains no payment methods: they are never shown (MERGE-29).
    MergedProfile of littermate::merge::MergedProfile {
        /// The id of the survivor, which the merged profile keeps.
        client: ClientId,
        /// The PIMS record of the survivor, if it has one.
        pims: PimsRecord,
        /// The name that was chosen, first and last together.
        name: PersonName,
        /// The email address that was chosen, if any.
        email: Option<Email>,
        /// The kept phones, the survivor's first. The primary one is marked.
        phones: Vec<Phone>,
        /// The contact preferences of the merged profile.
        preferences: ContactPreferences,
        /// Decisions made in Flow that the nightly sync does not override, such as PIMS phones that are left out (CONTACT-6). Omitted
        /// if there are none.
        sync_overrides: SyncOverrides,
        /// Whether text messages are sent: the preference is on, and the primary phone did not text STOP.
        contact_by_text: bool,
        /// Whether email is sent.
        contact_by_email: bool,
        /// All pets of both profiles, the survivor's first.
        pets: Vec<Pet>,
        /// The active conversation, if any.
        active_conversation: ActiveConversation,
    }
}

record! {
    /// One name to choose from.
    NameAlternative of littermate::merge::NameAlternative {
        /// The client that has the name. Choices refer to it.
        client: ClientId,
        /// The first and the last name.
        name: PersonName,
        /// Whether the name may be chosen.
        selectable: bool,
    }
}

record! {
    /// The names to choose from, the default and the lock.
    NameOptions of littermate::merge::NameOptions {
        /// Both names, the survivor's first.
        alternatives: Vec<NameAlternative>,
        /// The client whose name is kept by default.
        default: ClientId,
        /// Set if the default is the only choice.
        lock: Option<ChoiceLock>,
    }
}

code! {
    /// The effect of an opt-out of the retired profile's client, if the survivor's client did not opt out (MERGE-27).
    OptOutPolicy of littermate::merge::OptOutPolicy {
        /// The channel is off by default, and may be switched on.
        OffByDefault,
        /// The survivor's preference is the default, and a warning is shown.
        Survivor,
        /// The channel is off and locked.
        Either,
    }
}

record! {
    /// One phone to keep or leave out.
    PhoneAlternative of littermate::merge::PhoneAlternative {
        /// The key of the phone. Choices refer to it.
        key: PhoneKey,
        /// The phone as it will be on the merged profile.
        phone: Phone,
        /// The line type of the phone (CONTACT-16).
        line: PhoneLine,
        /// Whether the number texted STOP (MERGE-27).
        text_opt_out: TextOptOut,
        /// The profiles that have the phone, the survivor first.
        clients: Vec<ClientId>,
        /// Whether the phone may be primary.
        may_be_primary: bool,
        /// Whether text messages are sent if this phone is primary.
        contact_by_text: SwitchOption,
    }
}

record! {
    /// The phones to choose from. Any of them may be kept, up to 200.
    PhoneOptions of littermate::merge::PhoneOptions {
        /// Each phone once, the survivor's first.
        alternatives: Vec<PhoneAlternative>,
        /// The phones kept by default: all; of more than `maxKept`, the first ones including the default primary phone.
        default_kept: Vec<PhoneKey>,
        /// The largest number of phones that may be kept: 200.
        max_kept: u32,
        /// The default primary phone; null if there is none.
        default_primary: Option<PhoneKey>,
        /// MERGE-25: set if a phone is verified as mobile, so that only verified mobiles may be primary.
        primary_lock: Option<ChoiceLock>,
    }
}

code! {
    /// A part of a profile, of the clinic, or of the library.
    ProfileSection of littermate::merge::ProfileSection {
        /// Id, clinic and status.
        Identity,
        /// The PIMS record of a profile; the PIMS and capabilities of a clinic.
        Pims,
        /// First and last name.
        Name,
        /// The profile's email address.
        Email,
        /// The profile's phones, with the primary.
        Phones,
        /// The profile's contact preferences.
        Preferences,
        /// The pets with their upcoming appointments.
        Pets,
        /// The conversations, active and archived.
        Conversations,
        /// The balance of loyalty points.
        LoyaltyPoints,
        /// The care memberships of the client.
        Memberships,
        /// The saved payment methods of the client.
        PaymentMethods,
        /// The merges that the profile survived and those that were undone.
        Merges,
        /// The contact-book entries for the phones and email addresses of both profiles.
        ContactBook,
        /// The region of the clinic.
        Region,
        /// The version of the rules.
        RulesVersion,
        /// The review, if the same facts now produce a different one.
        Review,
        /// The format: the ticket has an earlier one, whose digests cannot be compared.
        Format,
    }
}

union! {
    /// The content of a record, whole or redacted.
    RecordContent of littermate::merge::RecordContent {
        /// The whole content (MERGE-43).
        Whole {
            /// The clinic at the time of the merge.
            clinic: Clinic,
            /// The opened profile before the merge.
            opened: Client,
            /// The selected profile before the merge.
            selected: Client,
            /// The contact-book entries for the phones and email addresses of both, at the time of the merge.
            contact_book: ContactBook,
            /// The ticket: the choices, the policy and the surface.
            ticket: Ticket,
            /// The review: the merged profile, losses, warnings and effects.
            review: MergeReview,
        },
        /// What remains after a redaction (MERGE-48): no names, contact data or pets. A redacted record answers a retry (MERGE-42)
        /// and cannot be undone.
        Redacted {
            /// The staff member who redacted the record.
            by: ActorId,
            /// The time of the redaction.
            at: Instant,
            /// The id of the clinic.
            clinic: ClinicId,
            /// The id of the opened profile.
            opened: ClientId,
            /// The id of the selected profile.
            selected: ClientId,
            /// The role of each profile.
            roles: MergeRoles,
            /// The time of the review; null in a record of format 1, which did not store it.
            reviewed_at: Option<Instant>,
            /// A digest of the whole ticket, by which a retry is recognized.
            ticket: String,
            /// The rule of each warning of the review, in order.
            warnings: Vec<RuleId>,
            /// The effects without names, contact data and pets.
            effects: Vec<RedactedEffect>,
        },
    }
}

union! {
    /// Whether a merge is in force or was undone.
    RecordState of littermate::merge::RecordState {
        /// The merge is in force.
        Applied,
        /// The merge was undone.
        Undone {
            /// The staff member who undid it.
            by: ActorId,
            /// The time of the undo.
            at: Instant,
        },
    }
}

record! {
    /// Who redacts a merge record, and when.
    RedactStamp of littermate::merge::RedactStamp {
        /// The staff member who redacts.
        by: ActorId,
        /// The time of the redaction.
        at: Instant,
    }
}

union! {
    /// A `MergeAction` without names, contact data and pets.
    RedactedAction of littermate::merge::RedactedAction {
        /// MERGE-33: the contact data of the profile were replaced.
        UpdateClient {
            /// The profile that was updated.
            client: ClientId,
        },
        /// MERGE-34: pets moved with their upcoming appointments.
        MovePets {
            /// The profile that the pets moved from.
            from: ClientId,
            /// The profile that the pets moved to.
            to: ClientId,
        },
        /// MERGE-35: pets were created in the profile's PIMS record.
        WriteBackPets {
            /// The profile that the pets were added to.
            client: ClientId,
        },
        /// MERGE-36: the profile's payment methods were kept.
        KeepPaymentMethods {
            /// The profile whose payment methods were kept.
            client: ClientId,
        },
        /// MERGE-36: all payment methods moved.
        MovePaymentMethods {
            /// The profile that the payment methods moved from.
            from: ClientId,
            /// The profile that the payment methods moved to.
            to: ClientId,
        },
        /// MERGE-36: all payment methods of the profile were removed.
        RemovePaymentMethods {
            /// The profile whose payment methods were removed.
            client: ClientId,
            /// The number of payment methods that were removed.
            count: Count,
        },
        /// MERGE-37: the client's chat messages and conversation cards were renamed.
        RenameInConversations {
            /// The client whose messages were renamed.
            client: ClientId,
            /// The conversations whose cards were renamed.
            conversations: Vec<ConversationId>,
            /// The profiles merged into it before. Omitted if there are none.
            #[uniffi(default = [])]
            merged_before: Vec<ClientId>,
        },
        /// MERGE-38: an active conversation moved to another client.
        MoveConversation {
            /// The conversation that moved.
            conversation: ConversationId,
            /// The profile that the conversation moved from.
            from: ClientId,
            /// The profile that the conversation moved to.
            to: ClientId,
        },
        /// MERGE-39: the profile was retired.
        RetireClient {
            /// The profile that was retired.
            client: ClientId,
            /// The survivor of the merge.
            survivor: ClientId,
        },
    }
}

explained! {
    /// An effect in a redacted record (MERGE-48). It contains ids of profiles and conversations but no names, contact data or
    /// pets, so it cannot be carried out.
    RedactedEffect of littermate::merge::RedactedEffect {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: RedactedAction,
        /// The English sentence for people.
        detail: String,
    }
}

record! {
    /// Who can clear a blocker, and how.
    Remedy of littermate::merge::Remedy {
        /// Who can clear it.
        actor: RemedyActor,
        /// An English sentence that says how to clear it, or why nobody can.
        instructions: String,
    }
}

code! {
    /// Who can clear a blocker: the actor of a `Remedy`.
    RemedyActor of littermate::merge::RemedyActor {
        /// Staff of the clinic.
        Staff,
        /// Nobody, but the blocker clears in time.
        Time,
        /// Nobody can clear the blocker.
        Nobody,
    }
}

record! {
    /// The resolution of a profile.
    Resolution of littermate::merge::Resolution {
        /// The profile that was resolved.
        client: ClientId,
        /// Its survivor, or why there is none.
        end: ResolutionEnd,
    }
}

union! {
    /// Where the merges of a profile end.
    ResolutionEnd of littermate::merge::ResolutionEnd {
        /// The profile has a survivor, which is the profile itself if it was never retired.
        Survivor {
            /// The id of the survivor.
            survivor: ClientId,
            /// Whether the survivor was deleted. A deleted profile is its own survivor, since no merge retired it.
            deleted: bool,
            /// The number of merges to the survivor.
            merges: Count,
        },
        /// The merges form a cycle that the profile is part of or leads to.
        Cycle {
            /// The index of the cycle in the list of cycles.
            cycle: u32,
        },
        /// The merges lead to a profile whose status was not passed.
        Unknown {
            /// That profile, which may be the resolved profile itself.
            unknown: ClientId,
            /// The number of merges to that profile.
            merges: Count,
        },
    }
}

record! {
    /// Whether a search result may be selected.
    SearchVerdict of littermate::merge::SearchVerdict {
        /// The profile that was found.
        client: ClientId,
        /// Whether the result may be selected.
        selectable: bool,
        /// Every reason why not, in the order of the rules.
        blockers: Vec<Blocker>,
    }
}

record! {
    /// The digest of a section.
    SectionDigest of littermate::merge::SectionDigest {
        /// The section that the digest covers.
        section: ChangedSection,
        /// The digest of the section at the time of the review.
        digest: String,
    }
}

union! {
    /// Why a step of a chain was not applied.
    StopReason of littermate::merge::StopReason {
        /// The two profiles may not be merged.
        Blocked {
            /// All blockers, in the order of the rules.
            blockers: Vec<Blocker>,
        },
        /// The choices or the stamp of the step are not valid.
        InvalidChoices {
            /// The problems, at most 100. Their paths are relative to the step.
            problems: Vec<Problem>,
            /// The number of problems that are not listed.
            more_problems: Count,
        },
    }
}

record! {
    /// One contact switch, with its lock if it cannot be changed.
    SwitchOption of littermate::merge::SwitchOption {
        /// Whether the switch is on by default.
        on: bool,
        /// Set if it cannot be switched on.
        lock: Option<ChoiceLock>,
    }
}

record! {
    /// What `merge.apply` needs from a review: the choices, and digests of what they were based on.
    ///
    /// Nothing in a ticket is trusted: apply validates and plans again from the current profiles, and compares. A ticket of format 1
    /// is read as one of format 2.
    Ticket of littermate::merge::Ticket {
        /// The version of the ticket's format.
        format: u32,
        /// The version of the rules of the review.
        rules_version: u32,
        /// The id of the clinic.
        clinic: ClinicId,
        /// The id of the opened profile.
        opened: ClientId,
        /// The id of the selected profile.
        selected: ClientId,
        /// The device that the merge runs on (MERGE-9).
        surface: MergeSurface,
        /// The settings of the clinic under which the review was made.
        policy: MergePolicy,
        /// The choices of the review.
        choices: Choices,
        /// The time of the review; null in a ticket of format 1, which did not store it. Such a ticket still answers a retry
        /// (MERGE-42) but cannot merge, since its digests are of other sections.
        reviewed_at: Option<Instant>,
        /// A digest of each section of both profiles and of the clinic.
        sections: Vec<SectionDigest>,
        /// A digest of the review.
        review: String,
    }
}

explained! {
    /// A change since the merge, which an undo leaves as it is. The record contains the earlier value.
    UndoConflict of littermate::merge::UndoConflict {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: UndoConflictKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of changes since the merge.
    UndoConflictKind of littermate::merge::UndoConflictKind {
        /// MERGE-44: a value was edited and stays with the survivor.
        EditedSince {
            /// The survivor, on which the value was edited.
            client: ClientId,
            /// The field that was edited.
            field: MergeField,
            /// The key of the phone or the id of the pet, if the field is a list; otherwise null.
            item: Option<String>,
        },
        /// MERGE-44: an item was added and stays with the survivor.
        AddedSince {
            /// The survivor, to which the item was added.
            client: ClientId,
            /// The field that the item was added to.
            field: MergeField,
            /// The key of the phone, the id of the pet or the email address.
            item: String,
        },
        /// MERGE-44: an item was removed and is on neither profile.
        RemovedSince {
            /// The survivor, from which the item was removed.
            client: ClientId,
            /// The field that the item was removed from.
            field: MergeField,
            /// The key of the phone, the id of the pet or the email address.
            item: String,
        },
    }
}

record! {
    /// Who undoes a merge, and when.
    UndoStamp of littermate::merge::UndoStamp {
        /// The staff member who undoes the merge.
        by: ActorId,
        /// The time of the undo.
        at: Instant,
    }
}

record! {
    /// The origin of a value of the merged profile.
    ValueOrigin of littermate::merge::ValueOrigin {
        /// The field that the value belongs to.
        field: MergeField,
        /// The key of the phone or the id of the pet, if the field is a list; otherwise null.
        item: Option<String>,
        /// The profiles that the value comes from; empty if the merged profile has no value.
        clients: Vec<ClientId>,
        /// Why the merged profile has the value.
        source: ValueSource,
    }
}

code! {
    /// Why the merged profile has a value.
    ValueSource of littermate::merge::ValueSource {
        /// The value was chosen in the merge.
        Chosen,
        /// Nothing was chosen, so the default applies.
        Defaulted,
        /// The value is locked and could not be chosen.
        Locked,
        /// There is no choice: the values of both profiles are kept.
        Always,
    }
}
