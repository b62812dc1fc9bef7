package littermate

/** The facts of this profile that can block a merge: what [mergeEligibility] and [mergeSearch] ask for. */
public fun Client.facts(): ClientFacts = ClientFacts(
    id = id,
    clinic = clinic,
    status = status,
    pims = pims,
    activeConversation = activeConversation,
    loyaltyPoints = loyaltyPoints,
    memberships = memberships,
)

/** Every default said explicitly: the choices that a form begins with. They always plan. */
public fun Options.defaults(): Choices = Choices(
    name = name.default,
    email = email.default,
    phones = phones.defaultKept,
    primary = phones.defaultPrimary,
    contactByText = contactByText.on,
    contactByEmail = contactByEmail.on,
)

/** The refusal that this exception carries: its code, rule, path, sentences, problems and blockers. */
public val LittermateException.refusal: ApiError
    get() = when (this) {
        is LittermateException.Refused -> refusal
    }
