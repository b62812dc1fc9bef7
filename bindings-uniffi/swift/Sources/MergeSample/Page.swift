import Littermate

/// Prints a heading and lines. Prints nothing if there are no lines.
func section(_ heading: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    print(heading)
    for line in lines { print("  \(line)") }
    print()
}

/// Prints the review of step 3: the merged profile, the losses, the warnings and the actions for the host.
func show(_ review: MergeReview) {
    let merged = review.merged
    section("Merged profile", [
        "profile  \(merged.client) remains, \(review.roles.retired) is retired",
        "name     \(merged.name.first) \(merged.name.last)",
        "email    \(merged.email?.asWritten ?? "none")",
        "phones   \(merged.phones.map(described).joined(separator: ", "))",
        "pets     \(merged.pets.map(\.name).joined(separator: ", "))",
    ])
    section("Data that will be lost", review.losses.map { "\($0.rule)  \(described($0.value))" })
    section("Warnings", review.warnings.map { "\($0.rule)  \($0.detail)" })
    section("Actions for the host, in this order", review.effects.map { "\($0.rule)  \($0.detail)" })
}

private func described(_ phone: Phone) -> String {
    phone.primary ? "\(phone.asWritten) (primary)" : phone.asWritten
}

/// A switch without `default`: if a later version adds a case, this does not compile until the case is handled.
private func described(_ lost: LostValue) -> String {
    switch lost {
    case .name(let name): "the name \(name.first) \(name.last)"
    case .email(let email): "the email address \(email.asWritten)"
    case .phone(let phone): "the phone number \(phone)"
    case .preference(let channel, _): "the preference for \(channel)"
    case .push: "the preference for push notifications"
    case .surveys: "the preference for surveys"
    case .membership(let membership): "the membership \(membership.id)"
    case .paymentMethods: "the saved payment methods"
    }
}
