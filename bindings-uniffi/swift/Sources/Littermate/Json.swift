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

extension Edit: JsonRecord {
    /// Reads an edit. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try editFromJson(text: json) }
}

extension PimsContacts: JsonRecord {
    /// Reads what the PIMS has of a client. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try pimsContactsFromJson(text: json) }
}

extension OptEvent: JsonRecord {
    /// Reads an event of a client. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optEventFromJson(text: json) }
}

extension KeywordSets: JsonRecord {
    /// Reads a clinic's keywords. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try keywordSetsFromJson(text: json) }
}

extension Message: JsonRecord {
    /// Reads a message to route. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try messageFromJson(text: json) }
}

extension RoutingFacts: JsonRecord {
    /// Reads the facts of a recipient. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try routingFactsFromJson(text: json) }
}

extension Conversation: JsonRecord {
    /// Reads a conversation. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationFromJson(text: json) }
}

extension ConversationCard: JsonRecord {
    /// Reads a conversation as a list shows it. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationCardFromJson(text: json) }
}

extension CallerId: JsonRecord {
    /// Reads the number that a client sees. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callerIdFromJson(text: json) }
}

extension CallState: JsonRecord {
    /// Reads how far a call has come. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callStateFromJson(text: json) }
}

extension Service: JsonRecord {
    /// Reads a service of a pet. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try serviceFromJson(text: json) }
}

extension Interval: JsonRecord {
    /// Reads how often something is due. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try intervalFromJson(text: json) }
}

extension PortalFacts: JsonRecord {
    /// Reads what the pages of a portal are made of. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalFactsFromJson(text: json) }
}

extension PortalPet: JsonRecord {
    /// Reads a pet with what its page shows. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalPetFromJson(text: json) }
}

extension Photo: JsonRecord {
    /// Reads the photo of a pet. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try photoFromJson(text: json) }
}

extension Edited: JsonRecord {
    /// Reads what edits gave. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try editedFromJson(text: json) }
}

extension ContactPermissionsOutput: JsonRecord {
    /// Reads the table of who may change what. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try contactPermissionsOutputFromJson(text: json) }
}

extension Synced: JsonRecord {
    /// Reads what a sync gave. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try syncedFromJson(text: json) }
}

extension KeywordReading: JsonRecord {
    /// Reads what a text message is. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try keywordReadingFromJson(text: json) }
}

extension OptOuts: JsonRecord {
    /// Reads what events folded to. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optOutsFromJson(text: json) }
}

extension RouteOutput: JsonRecord {
    /// Reads how a message goes. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try routeOutputFromJson(text: json) }
}

extension Started: JsonRecord {
    /// Reads what starting a chat does. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try startedFromJson(text: json) }
}

extension ConversationHistory: JsonRecord {
    /// Reads all conversations of a client. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationHistoryFromJson(text: json) }
}

extension Placed: JsonRecord {
    /// Reads what placing a call does. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try placedFromJson(text: json) }
}

extension RecordingDecisions: JsonRecord {
    /// Reads what may be done about a recording. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try recordingDecisionsFromJson(text: json) }
}

extension PaymentDecision: JsonRecord {
    /// Reads whether a payment may be taken. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try paymentDecisionFromJson(text: json) }
}

extension WindowsShown: JsonRecord {
    /// Reads the two windows. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try windowsShownFromJson(text: json) }
}

extension ReminderClassifyOutput: JsonRecord {
    /// Reads where services lie. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reminderClassifyOutputFromJson(text: json) }
}

extension NextDue: JsonRecord {
    /// Reads when a service is due next. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try nextDueFromJson(text: json) }
}

extension HomePage: JsonRecord {
    /// Reads a home page. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try homePageFromJson(text: json) }
}

extension PetPage: JsonRecord {
    /// Reads the page of a pet. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try petPageFromJson(text: json) }
}

extension PortalIdCardOutput: JsonRecord {
    /// Reads an ID card. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalIdCardOutputFromJson(text: json) }
}

extension PhotoUpload: JsonRecord {
    /// Reads what an upload does. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try photoUploadFromJson(text: json) }
}

extension Refusal: JsonRecord {
    /// Reads a refusal. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try refusalFromJson(text: json) }
}
