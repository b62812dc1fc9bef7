import Foundation
import Littermate

/// An operation called through the types: from the JSON of its input to the JSON of its answer.
func typed(_ operation: String, _ input: String) throws -> String {
    guard (try? JSONSerialization.jsonObject(with: Data(input.utf8))) is [String: Any] else {
        throw Inexpressible(what: "not an object")
    }
    return try typed(operation, Input(Slice(pretty: input)))
}

/// An operation as an app calls it: each part from JSON, a typed call, the answer to JSON.
private func typed(_ operation: String, _ input: Input) throws -> String {
    var input = input
    switch operation {
    case "clients.check":
        let (clinic, draft): (Clinic, ClientDraft) = (try input.read("clinic"), try input.read("draft"))
        try input.nothingElse()
        return try checkClient(clinic: clinic, draft: draft).toJson()
    case "clients.resolve":
        let clients: [ClientStanding] = try input.list("clients")
        let ask = try input.texts("ask")
        try input.nothingElse()
        return try resolveClients(clients: clients, ask: ask).toJson()
    case "clinic.capabilities":
        let clinic: Clinic = try input.read("clinic")
        try input.nothingElse()
        return try clinicCapabilities(clinic: clinic).toJson()
    case "rules.list":
        try input.nothingElse()
        return try rules().toJson()
    case "merge.eligibility", "merge.search":
        return try beforeTheMerge(operation, &input)
    case "merge.options", "merge.plan", "merge.apply", "merge.chain":
        return try theMerge(operation, &input)
    case "merge.undo":
        let record: MergeRecord = try input.read("record")
        let (survivor, retired): (Client, Client) = (try input.read("survivor"), try input.read("retired"))
        let stamp: UndoStamp = try input.read("stamp")
        try input.nothingElse()
        return try undoMerge(record: record, survivor: survivor, retired: retired, stamp: stamp).toJson()
    case "merge.write-back":
        let (clinic, profile): (Clinic, Client) = (try input.read("clinic"), try input.read("profile"))
        let pets = try input.texts("pets")
        try input.nothingElse()
        return try writeBack(clinic: clinic, profile: profile, pets: pets).toJson()
    default:
        if let answer = try typedContact(operation, &input) { return answer }
        if let answer = try typedPortal(operation, &input) { return answer }
        throw Inexpressible(what: operation)
    }
}

private func beforeTheMerge(_ operation: String, _ input: inout Input) throws -> String {
    let (clinic, opened): (Clinic, ClientFacts) = (try input.read("clinic"), try input.read("opened"))
    if operation == "merge.search" {
        let results: [ClientFacts] = try input.list("results")
        let surface = try input.surface()
        let policy: Policy? = try input.readIfThere("policy")
        try input.nothingElse()
        return try search(clinic: clinic, opened: opened, results: results, surface: surface, policy: policy).toJson()
    }
    let selected: ClientFacts = try input.read("selected")
    let surface = try input.surface()
    let policy: Policy? = try input.readIfThere("policy")
    try input.nothingElse()
    return try eligibility(clinic: clinic, opened: opened, selected: selected, surface: surface, policy: policy).toJson()
}

private func theMerge(_ operation: String, _ input: inout Input) throws -> String {
    let (clinic, opened): (Clinic, Client) = (try input.read("clinic"), try input.read("opened"))
    if operation == "merge.apply" {
        let selected: Client = try input.read("selected")
        let (ticket, stamp): (Ticket, Stamp) = (try input.read("ticket"), try input.read("stamp"))
        let previous: MergeRecord? = try input.readIfThere("previous")
        try input.nothingElse()
        return try applyMerge(
            clinic: clinic, opened: opened, selected: selected, ticket: ticket, stamp: stamp, previous: previous
        ).toJson()
    }
    if operation == "merge.chain" {
        let steps: [ChainStep] = try input.list("steps")
        let surface = try input.surface()
        let policy: Policy? = try input.readIfThere("policy")
        try input.nothingElse()
        return try mergeChain(clinic: clinic, opened: opened, steps: steps, surface: surface, policy: policy).toJson()
    }
    let selected: Client = try input.read("selected")
    let surface = try input.surface()
    let policy: Policy? = try input.readIfThere("policy")
    if operation == "merge.options" {
        try input.nothingElse()
        return try mergeOptions(clinic: clinic, opened: opened, selected: selected, surface: surface, policy: policy)
            .toJson()
    }
    let choices: Choices = try input.readIfThere("choices") ?? Choices()
    try input.nothingElse()
    return try planMerge(
        clinic: clinic, opened: opened, selected: selected, surface: surface, choices: choices, policy: policy
    ).toJson()
}
