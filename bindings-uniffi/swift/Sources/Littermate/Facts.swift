extension Client {
    /// The facts of this profile that can block a merge: what ``mergeEligibility(clinic:opened:selected:surface:policy:)`` and
    /// ``mergeSearch(clinic:opened:results:surface:policy:)`` ask for.
    public func facts() -> ClientFacts {
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

    /// The facts of this profile that decide how a message goes to its client: what
    /// ``routeMessage(message:contactBook:recipients:)`` asks for.
    public func routingFacts() -> RoutingFacts {
        RoutingFacts(id: id, status: status, email: email, phones: phones, preferences: preferences)
    }
}

extension MergeOptions {
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

extension MergeApplyOutput {
    /// The record of the merge, whole or redacted: what the host stores.
    public var record: MergeRecord {
        switch self {
        case .merged(_, _, _, let record, _): record
        case .redactedReplay(_, _, _, let record): record
        }
    }

    /// The outcome; nil where the record of the merge was redacted (MERGE-48).
    public var outcome: MergeOutput? {
        switch self {
        case .merged(let survivor, let retired, let effects, let record, let replayed):
            MergeOutput(survivor: survivor, retired: retired, effects: effects, record: record, replayed: replayed)
        case .redactedReplay: nil
        }
    }
}

extension BlockerKind {
    /// The code of this kind of blocker: what ``blockerBits()`` lists, and the bits of ``SearchList/open(opened:)`` stand for.
    public func code() -> BlockerCode {
        switch self {
        case .sameClient: .sameClient
        case .differentClinic: .differentClinic
        case .clientRetired: .clientRetired
        case .clientDeleted: .clientDeleted
        case .clientInPims: .clientInPims
        case .bothClientsInPims: .bothClientsInPims
        case .bothHaveActiveConversation: .bothHaveActiveConversation
        case .hasLoyaltyPoints: .hasLoyaltyPoints
        case .hasCareMembership: .hasCareMembership
        case .notAvailableOnMobile: .notAvailableOnMobile
        }
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
