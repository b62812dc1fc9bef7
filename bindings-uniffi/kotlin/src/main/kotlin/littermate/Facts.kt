package littermate

/** The fields of this profile that can block a merge: the input of [mergeEligibility] and [mergeSearch]. */
public fun Client.facts(): ClientFacts = ClientFacts(
    id = id,
    clinic = clinic,
    status = status,
    pims = pims,
    activeConversation = activeConversation,
    loyaltyPoints = loyaltyPoints,
    memberships = memberships,
)

/** The fields of this profile that decide how a message is sent to its client: the input of [routeMessage]. */
public fun Client.routingFacts(): RoutingFacts = RoutingFacts(
    id = id,
    status = status,
    email = email,
    phones = phones,
    preferences = preferences,
)

/** All defaults as explicit choices, for the initial state of a form. They are always valid choices. */
public fun MergeOptions.defaults(): Choices = Choices(
    name = name.default,
    email = email.default,
    phones = phones.defaultKept,
    primary = phones.defaultPrimary,
    contactByText = contactByText.on,
    contactByEmail = contactByEmail.on,
)

/** The record of the merge, complete or redacted. The host must store it. */
public val MergeApplyOutput.record: MergeRecord
    get() = when (this) {
        is MergeApplyOutput.Merged -> this.record
        is MergeApplyOutput.RedactedReplay -> this.record
    }

/** The outcome of the merge; null if the record was redacted (MERGE-48). */
public fun MergeApplyOutput.outcome(): MergeOutput? = when (this) {
    is MergeApplyOutput.Merged -> MergeOutput(
        survivor = survivor,
        retired = retired,
        effects = effects,
        record = this.record,
        replayed = replayed,
    )
    is MergeApplyOutput.RedactedReplay -> null
}

/** The code of this kind of blocker, as in [blockerBits], which describes the bits of [SearchList.selectable]. */
public fun BlockerKind.code(): BlockerCode = when (this) {
    is BlockerKind.SameClient -> BlockerCode.SAME_CLIENT
    is BlockerKind.DifferentClinic -> BlockerCode.DIFFERENT_CLINIC
    is BlockerKind.ClientRetired -> BlockerCode.CLIENT_RETIRED
    is BlockerKind.ClientDeleted -> BlockerCode.CLIENT_DELETED
    is BlockerKind.ClientInPims -> BlockerCode.CLIENT_IN_PIMS
    is BlockerKind.BothClientsInPims -> BlockerCode.BOTH_CLIENTS_IN_PIMS
    is BlockerKind.BothHaveActiveConversation -> BlockerCode.BOTH_HAVE_ACTIVE_CONVERSATION
    is BlockerKind.HasLoyaltyPoints -> BlockerCode.HAS_LOYALTY_POINTS
    is BlockerKind.HasCareMembership -> BlockerCode.HAS_CARE_MEMBERSHIP
    BlockerKind.NotAvailableOnMobile -> BlockerCode.NOT_AVAILABLE_ON_MOBILE
}

/** The details of the error: code, rule, path, sentences, problems and blockers. */
public val LittermateException.apiError: ApiError
    get() = when (this) {
        is LittermateException.Api -> apiError
    }
