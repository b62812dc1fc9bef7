/// A record with a JSON text, in the shape of the JSON door: what apps get from a server or send to one.
public protocol JsonRecord: Sendable {
    /// Reads it strictly. Throws a ``LittermateError`` with every problem and its path.
    init(json: String) throws

    /// Writes it as the JSON door does. Throws a ``LittermateError`` where it could not be read again.
    func toJson() throws -> String
}

extension Clinic: JsonRecord {
    /// Reads a clinic. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clinicFromJson(text: json) }
}

extension ClientDraft: JsonRecord {
    /// Reads a client as a host has it. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientDraftFromJson(text: json) }
}

extension Client: JsonRecord {
    /// Reads a client. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientFromJson(text: json) }
}

extension ClientFacts: JsonRecord {
    /// Reads the facts of a client that can block. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientFactsFromJson(text: json) }
}

extension ClientStanding: JsonRecord {
    /// Reads a client's status. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientStandingFromJson(text: json) }
}

extension Policy: JsonRecord {
    /// Reads a policy. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try policyFromJson(text: json) }
}

extension Choices: JsonRecord {
    /// Reads choices. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try choicesFromJson(text: json) }
}

extension Ticket: JsonRecord {
    /// Reads a ticket. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try ticketFromJson(text: json) }
}

extension Stamp: JsonRecord {
    /// Reads a stamp. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try stampFromJson(text: json) }
}

extension MergeRecord: JsonRecord {
    /// Reads the record of a merge. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try mergeRecordFromJson(text: json) }
}

extension UndoStamp: JsonRecord {
    /// Reads the stamp of an undo. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try undoStampFromJson(text: json) }
}

extension ChainStep: JsonRecord {
    /// Reads a step of a chain. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try chainStepFromJson(text: json) }
}

extension Review: JsonRecord {
    /// Reads a review. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reviewFromJson(text: json) }
}

extension Checked: JsonRecord {
    /// Reads a checked client with its notices. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try checkedFromJson(text: json) }
}

extension EligibilityOutput: JsonRecord {
    /// Reads whether two may be merged. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try eligibilityOutputFromJson(text: json) }
}

extension SearchOutput: JsonRecord {
    /// Reads the verdicts of a search. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try searchOutputFromJson(text: json) }
}

extension Options: JsonRecord {
    /// Reads options. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optionsFromJson(text: json) }
}

extension PlanOutput: JsonRecord {
    /// Reads a plan with its ticket. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try planOutputFromJson(text: json) }
}

extension Outcome: JsonRecord {
    /// Reads the outcome of a merge. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try outcomeFromJson(text: json) }
}

extension Undone: JsonRecord {
    /// Reads what an undo gave. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try undoneFromJson(text: json) }
}

extension ChainOutcome: JsonRecord {
    /// Reads what a chain gave. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try chainOutcomeFromJson(text: json) }
}

extension WriteBackOutput: JsonRecord {
    /// Reads what is to be written back. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try writeBackOutputFromJson(text: json) }
}

extension ResolveOutput: JsonRecord {
    /// Reads resolutions. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try resolveOutputFromJson(text: json) }
}

extension CapabilitiesOutput: JsonRecord {
    /// Reads a clinic's capabilities. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try capabilitiesOutputFromJson(text: json) }
}

extension RulesOutput: JsonRecord {
    /// Reads the catalogue of rules. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try rulesOutputFromJson(text: json) }
}

extension Refusal: JsonRecord {
    /// Reads a refusal. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try refusalFromJson(text: json) }
}
