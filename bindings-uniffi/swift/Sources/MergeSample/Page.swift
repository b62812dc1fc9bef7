import Littermate

/// A heading with lines under it; nothing where there are none.
func page(_ heading: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    print(heading)
    for line in lines { print("  \(line)") }
    print()
}

/// Step 3: what will be, what is lost, and what the host must do.
func show(_ review: MergeReview) {
    let merged = review.merged
    page("What will be", [
        "profile  \(merged.client) remains, \(review.roles.retired) is retired",
        "name     \(merged.name.first) \(merged.name.last)",
        "email    \(merged.email?.asWritten ?? "none")",
        "phones   \(merged.phones.map(described).joined(separator: ", "))",
        "pets     \(merged.pets.map(\.name).joined(separator: ", "))",
    ])
    page("What will be lost", review.losses.map { "\($0.rule)  \(described($0.value))" })
    page("What should be known", review.warnings.map { "\($0.rule)  \($0.detail)" })
    page("What the host must do, in this order", review.effects.map { "\($0.rule)  \($0.detail)" })
}

private func described(_ phone: Phone) -> String {
    phone.primary ? "\(phone.asWritten) (primary)" : phone.asWritten
}

/// A switch without `default`: a value that a later version can lose does not compile here until it has a sentence.
private func described(_ lost: LostValue) -> String {
    switch lost {
    case .name(let name): "the name \(name.first) \(name.last)"
    case .email(let email): "the address \(email.asWritten)"
    case .phone(let phone): "the number \(phone)"
    case .preference(let channel, _): "the switch for \(channel)"
    case .push: "the switch for push notifications"
    case .surveys: "the switch for surveys"
    case .membership(let membership): "the membership \(membership.id)"
    case .paymentMethods: "the saved payment methods"
    }
}
