// Written by `cargo xtask generate`; do not edit.

extension ApplyInput: JsonRecord {
    /// Reads an `ApplyInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try applyInputFromJson(text: json) }
}

extension CallPlaceInput: JsonRecord {
    /// Reads a `CallPlaceInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callPlaceInputFromJson(text: json) }
}

extension CallRecordingInput: JsonRecord {
    /// Reads a `CallRecordingInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callRecordingInputFromJson(text: json) }
}

extension CallState: JsonRecord {
    /// Reads a `CallState`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callStateFromJson(text: json) }
}

extension CallerId: JsonRecord {
    /// Reads a `CallerId`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try callerIdFromJson(text: json) }
}

extension CapabilitiesInput: JsonRecord {
    /// Reads a `CapabilitiesInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try capabilitiesInputFromJson(text: json) }
}

extension CapabilitiesOutput: JsonRecord {
    /// Reads a `CapabilitiesOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try capabilitiesOutputFromJson(text: json) }
}

extension ChainInput: JsonRecord {
    /// Reads a `ChainInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try chainInputFromJson(text: json) }
}

extension ChainOutcome: JsonRecord {
    /// Reads a `ChainOutcome`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try chainOutcomeFromJson(text: json) }
}

extension ChainStep: JsonRecord {
    /// Reads a `ChainStep`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try chainStepFromJson(text: json) }
}

extension CheckInput: JsonRecord {
    /// Reads a `CheckInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try checkInputFromJson(text: json) }
}

extension Checked: JsonRecord {
    /// Reads a `Checked`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try checkedFromJson(text: json) }
}

extension Choices: JsonRecord {
    /// Reads a `Choices`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try choicesFromJson(text: json) }
}

extension Client: JsonRecord {
    /// Reads a `Client`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientFromJson(text: json) }
}

extension ClientDraft: JsonRecord {
    /// Reads a `ClientDraft`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientDraftFromJson(text: json) }
}

extension ClientFacts: JsonRecord {
    /// Reads a `ClientFacts`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientFactsFromJson(text: json) }
}

extension ClientStanding: JsonRecord {
    /// Reads a `ClientStanding`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clientStandingFromJson(text: json) }
}

extension Clinic: JsonRecord {
    /// Reads a `Clinic`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try clinicFromJson(text: json) }
}

extension ContactEditInput: JsonRecord {
    /// Reads a `ContactEditInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try contactEditInputFromJson(text: json) }
}

extension ContactPermissionsOutput: JsonRecord {
    /// Reads a `ContactPermissionsOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try contactPermissionsOutputFromJson(text: json) }
}

extension ContactSyncInput: JsonRecord {
    /// Reads a `ContactSyncInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try contactSyncInputFromJson(text: json) }
}

extension Conversation: JsonRecord {
    /// Reads a `Conversation`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationFromJson(text: json) }
}

extension ConversationCard: JsonRecord {
    /// Reads a `ConversationCard`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationCardFromJson(text: json) }
}

extension ConversationHistory: JsonRecord {
    /// Reads a `ConversationHistory`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationHistoryFromJson(text: json) }
}

extension ConversationHistoryInput: JsonRecord {
    /// Reads a `ConversationHistoryInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationHistoryInputFromJson(text: json) }
}

extension ConversationStartInput: JsonRecord {
    /// Reads a `ConversationStartInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try conversationStartInputFromJson(text: json) }
}

extension Edit: JsonRecord {
    /// Reads an `Edit`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try editFromJson(text: json) }
}

extension Edited: JsonRecord {
    /// Reads an `Edited`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try editedFromJson(text: json) }
}

extension EligibilityInput: JsonRecord {
    /// Reads an `EligibilityInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try eligibilityInputFromJson(text: json) }
}

extension EligibilityOutput: JsonRecord {
    /// Reads an `EligibilityOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try eligibilityOutputFromJson(text: json) }
}

extension HomePage: JsonRecord {
    /// Reads a `HomePage`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try homePageFromJson(text: json) }
}

extension Interval: JsonRecord {
    /// Reads an `Interval`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try intervalFromJson(text: json) }
}

extension KeywordInput: JsonRecord {
    /// Reads a `KeywordInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try keywordInputFromJson(text: json) }
}

extension KeywordReading: JsonRecord {
    /// Reads a `KeywordReading`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try keywordReadingFromJson(text: json) }
}

extension KeywordSets: JsonRecord {
    /// Reads a `KeywordSets`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try keywordSetsFromJson(text: json) }
}

extension MergeInput: JsonRecord {
    /// Reads a `MergeInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try mergeInputFromJson(text: json) }
}

extension MergeRecord: JsonRecord {
    /// Reads a `MergeRecord`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try mergeRecordFromJson(text: json) }
}

extension Message: JsonRecord {
    /// Reads a `Message`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try messageFromJson(text: json) }
}

extension NextDue: JsonRecord {
    /// Reads a `NextDue`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try nextDueFromJson(text: json) }
}

extension OptEvent: JsonRecord {
    /// Reads an `OptEvent`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optEventFromJson(text: json) }
}

extension OptOuts: JsonRecord {
    /// Reads an `OptOuts`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optOutsFromJson(text: json) }
}

extension OptOutsInput: JsonRecord {
    /// Reads an `OptOutsInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optOutsInputFromJson(text: json) }
}

extension Options: JsonRecord {
    /// Reads an `Options`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try optionsFromJson(text: json) }
}

extension Outcome: JsonRecord {
    /// Reads an `Outcome`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try outcomeFromJson(text: json) }
}

extension PaymentDecision: JsonRecord {
    /// Reads a `PaymentDecision`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try paymentDecisionFromJson(text: json) }
}

extension PaymentTakeInput: JsonRecord {
    /// Reads a `PaymentTakeInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try paymentTakeInputFromJson(text: json) }
}

extension PetPage: JsonRecord {
    /// Reads a `PetPage`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try petPageFromJson(text: json) }
}

extension Photo: JsonRecord {
    /// Reads a `Photo`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try photoFromJson(text: json) }
}

extension PhotoUpload: JsonRecord {
    /// Reads a `PhotoUpload`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try photoUploadFromJson(text: json) }
}

extension PimsContacts: JsonRecord {
    /// Reads a `PimsContacts`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try pimsContactsFromJson(text: json) }
}

extension Placed: JsonRecord {
    /// Reads a `Placed`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try placedFromJson(text: json) }
}

extension PlanInput: JsonRecord {
    /// Reads a `PlanInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try planInputFromJson(text: json) }
}

extension PlanOutput: JsonRecord {
    /// Reads a `PlanOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try planOutputFromJson(text: json) }
}

extension Policy: JsonRecord {
    /// Reads a `Policy`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try policyFromJson(text: json) }
}

extension PortalFacts: JsonRecord {
    /// Reads a `PortalFacts`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalFactsFromJson(text: json) }
}

extension PortalHomeInput: JsonRecord {
    /// Reads a `PortalHomeInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalHomeInputFromJson(text: json) }
}

extension PortalIdCardInput: JsonRecord {
    /// Reads a `PortalIdCardInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalIdCardInputFromJson(text: json) }
}

extension PortalIdCardOutput: JsonRecord {
    /// Reads a `PortalIdCardOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalIdCardOutputFromJson(text: json) }
}

extension PortalPet: JsonRecord {
    /// Reads a `PortalPet`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalPetFromJson(text: json) }
}

extension PortalPetInput: JsonRecord {
    /// Reads a `PortalPetInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalPetInputFromJson(text: json) }
}

extension PortalUploadPhotoInput: JsonRecord {
    /// Reads a `PortalUploadPhotoInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try portalUploadPhotoInputFromJson(text: json) }
}

extension RecordingDecisions: JsonRecord {
    /// Reads a `RecordingDecisions`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try recordingDecisionsFromJson(text: json) }
}

extension Refusal: JsonRecord {
    /// Reads a `Refusal`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try refusalFromJson(text: json) }
}

extension ReminderClassifyInput: JsonRecord {
    /// Reads a `ReminderClassifyInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reminderClassifyInputFromJson(text: json) }
}

extension ReminderClassifyOutput: JsonRecord {
    /// Reads a `ReminderClassifyOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reminderClassifyOutputFromJson(text: json) }
}

extension ReminderNextDueInput: JsonRecord {
    /// Reads a `ReminderNextDueInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reminderNextDueInputFromJson(text: json) }
}

extension ReminderWindowsInput: JsonRecord {
    /// Reads a `ReminderWindowsInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reminderWindowsInputFromJson(text: json) }
}

extension ResolveInput: JsonRecord {
    /// Reads a `ResolveInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try resolveInputFromJson(text: json) }
}

extension ResolveOutput: JsonRecord {
    /// Reads a `ResolveOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try resolveOutputFromJson(text: json) }
}

extension Review: JsonRecord {
    /// Reads a `Review`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try reviewFromJson(text: json) }
}

extension RouteInput: JsonRecord {
    /// Reads a `RouteInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try routeInputFromJson(text: json) }
}

extension RouteOutput: JsonRecord {
    /// Reads a `RouteOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try routeOutputFromJson(text: json) }
}

extension RoutingFacts: JsonRecord {
    /// Reads a `RoutingFacts`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try routingFactsFromJson(text: json) }
}

extension RulesOutput: JsonRecord {
    /// Reads a `RulesOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try rulesOutputFromJson(text: json) }
}

extension SearchInput: JsonRecord {
    /// Reads a `SearchInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try searchInputFromJson(text: json) }
}

extension SearchOutput: JsonRecord {
    /// Reads a `SearchOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try searchOutputFromJson(text: json) }
}

extension Service: JsonRecord {
    /// Reads a `Service`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try serviceFromJson(text: json) }
}

extension Stamp: JsonRecord {
    /// Reads a `Stamp`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try stampFromJson(text: json) }
}

extension Started: JsonRecord {
    /// Reads a `Started`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try startedFromJson(text: json) }
}

extension Synced: JsonRecord {
    /// Reads a `Synced`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try syncedFromJson(text: json) }
}

extension Ticket: JsonRecord {
    /// Reads a `Ticket`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try ticketFromJson(text: json) }
}

extension UndoInput: JsonRecord {
    /// Reads a `UndoInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try undoInputFromJson(text: json) }
}

extension UndoStamp: JsonRecord {
    /// Reads a `UndoStamp`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try undoStampFromJson(text: json) }
}

extension Undone: JsonRecord {
    /// Reads a `Undone`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try undoneFromJson(text: json) }
}

extension WindowsShown: JsonRecord {
    /// Reads a `WindowsShown`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try windowsShownFromJson(text: json) }
}

extension WriteBackInput: JsonRecord {
    /// Reads a `WriteBackInput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try writeBackInputFromJson(text: json) }
}

extension WriteBackOutput: JsonRecord {
    /// Reads a `WriteBackOutput`. Throws a ``LittermateError`` with every problem and its path.
    public init(json: String) throws { self = try writeBackOutputFromJson(text: json) }
}
