extension Client {
    /// The fields of this profile that can block a merge: the input of
    /// ``mergeEligibility(clinic:opened:selected:surface:policy:)`` and ``mergeSearch(clinic:opened:results:surface:policy:)``.
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

    /// The fields of this profile that decide how a message is sent to its client: the input of
    /// ``routeMessage(message:contactBook:recipients:)``.
    public func routingFacts() -> RoutingFacts {
        RoutingFacts(id: id, status: status, email: email, phones: phones, preferences: preferences)
    }
}

extension MergeOptions {
    /// All defaults as explicit choices, for the initial state of a form. They are always valid choices.
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
    /// The record of the merge, complete or redacted. The host must store it.
    public var record: MergeRecord {
        switch self {
        case .merged(_, _, _, let record, _): record
        case .redactedReplay(_, _, _, let record): record
        }
    }

    /// The outcome of the merge; nil if the record was redacted (MERGE-48).
    public var outcome: MergeOutput? {
        switch self {
        case .merged(let survivor, let retired, let effects, let record, let replayed):
            MergeOutput(survivor: survivor, retired: retired, effects: effects, record: record, replayed: replayed)
        case .redactedReplay: nil
        }
    }
}

extension BlockerKind {
    /// The code of this kind of blocker, as in ``blockerBits()``, which describes the bits of ``SearchList/selectable(opened:)``.
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
    /// The details of the error: code, rule, path, sentences, problems and blockers.
    public var apiError: ApiError {
        switch self {
        case .Api(let apiError): apiError
        }
    }
}
