extension Client {
    /// The facts of this profile that can block a merge: what ``mergeEligibility(clinic:opened:selected:surface:policy:)`` and
    /// ``mergeSearch(clinic:opened:results:surface:policy:)`` ask for.
    public var facts: ClientFacts {
        ClientFacts(
            id: id,
            clinic: clinic,
            status: status,
            pims: pims,
            activeConversation: activeConversation,
            loyaltyPoints: loyaltyPoints,
            memberships: memberships
        )
    }
}

extension Options {
    /// Every default said explicitly: the choices that a form begins with. They always plan.
    public var defaults: Choices {
        Choices(
            name: name.default,
            email: email.default,
            phones: phones.defaultKept,
            primary: phones.defaultPrimary,
            contactByText: contactByText.on,
            contactByEmail: contactByEmail.on
        )
    }
}

extension LittermateError {
    /// Why the library says no: code, rule, path, sentences, problems and blockers.
    public var refusal: ApiError {
        switch self {
        case .Refused(let refusal): refusal
        }
    }
}
