import Littermate

/// A blocker in the handwritten comparison: without rule id, data, remedy and policy.
enum Reason { case same, otherClinic, retired, deleted, inPims, bothInPims, bothActive, points, membership, mobile }

/// Eligibility as an app developer would write it by hand, for the same records. Returns all reasons.
func reasons(_ clinic: Clinic, _ opened: ClientFacts, _ selected: ClientFacts, _ surface: MergeSurface) -> [Reason] {
    if opened.id == selected.id { return [.same] }
    let oneMayBeInPims = clinic.capabilities.mergeWithOneInPims ?? (clinic.pims == .avimark)
    var reasons: [Reason] = []
    for client in [opened, selected] {
        if client.clinic != clinic.id { reasons.append(.otherClinic) }
        switch client.status {
        case .active: break
        case .retired: reasons.append(.retired)
        case .deleted: reasons.append(.deleted)
        }
        if client.isInPims && !oneMayBeInPims { reasons.append(.inPims) }
        if client.loyaltyPoints > 0 { reasons.append(.points) }
        if client.memberships.contains(where: { $0.status != .ended }) { reasons.append(.membership) }
    }
    if opened.isInPims && selected.isInPims && oneMayBeInPims { reasons.append(.bothInPims) }
    if opened.hasActiveConversation && selected.hasActiveConversation { reasons.append(.bothActive) }
    if surface == .mobile { reasons.append(.mobile) }
    return reasons
}

extension ClientFacts {
    fileprivate var isInPims: Bool { if case .inPims = pims { true } else { false } }
    fileprivate var hasActiveConversation: Bool { if case .active = activeConversation { true } else { false } }
}
