package littermate

/** The refusal that this exception carries: its code, rule, path, sentences, problems and blockers. */
public val LittermateException.refusal: Refusal
    get() = when (this) {
        is LittermateException.Refused -> refusal
    }

/** Reads a clinic. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Clinic.Companion.fromJson(text: String): Clinic = clinicFromJson(text)

/** Reads a client as a host has it. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientDraft.Companion.fromJson(text: String): ClientDraft = clientDraftFromJson(text)

/** Reads a client. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Client.Companion.fromJson(text: String): Client = clientFromJson(text)

/** Reads the facts of a client that can block. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientFacts.Companion.fromJson(text: String): ClientFacts = clientFactsFromJson(text)

/** Reads a client's status. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientStanding.Companion.fromJson(text: String): ClientStanding = clientStandingFromJson(text)

/** Reads a policy. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Policy.Companion.fromJson(text: String): Policy = policyFromJson(text)

/** Reads choices. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Choices.Companion.fromJson(text: String): Choices = choicesFromJson(text)

/** Reads a ticket. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Ticket.Companion.fromJson(text: String): Ticket = ticketFromJson(text)

/** Reads a stamp. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Stamp.Companion.fromJson(text: String): Stamp = stampFromJson(text)

/** Reads the record of a merge. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun MergeRecord.Companion.fromJson(text: String): MergeRecord = mergeRecordFromJson(text)

/** Reads the stamp of an undo. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun UndoStamp.Companion.fromJson(text: String): UndoStamp = undoStampFromJson(text)

/** Reads a step of a chain. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainStep.Companion.fromJson(text: String): ChainStep = chainStepFromJson(text)

/** Reads a review. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Review.Companion.fromJson(text: String): Review = reviewFromJson(text)

/** Reads a checked client with its notices. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Checked.Companion.fromJson(text: String): Checked = checkedFromJson(text)

/** Reads whether two may be merged. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun EligibilityOutput.Companion.fromJson(text: String): EligibilityOutput = eligibilityOutputFromJson(text)

/** Reads the verdicts of a search. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun SearchOutput.Companion.fromJson(text: String): SearchOutput = searchOutputFromJson(text)

/** Reads options. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Options.Companion.fromJson(text: String): Options = optionsFromJson(text)

/** Reads a plan with its ticket. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PlanOutput.Companion.fromJson(text: String): PlanOutput = planOutputFromJson(text)

/** Reads the outcome of a merge. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Outcome.Companion.fromJson(text: String): Outcome = outcomeFromJson(text)

/** Reads what an undo gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Undone.Companion.fromJson(text: String): Undone = undoneFromJson(text)

/** Reads what a chain gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainOutcome.Companion.fromJson(text: String): ChainOutcome = chainOutcomeFromJson(text)

/** Reads what is to be written back. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WriteBackOutput.Companion.fromJson(text: String): WriteBackOutput = writeBackOutputFromJson(text)

/** Reads resolutions. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ResolveOutput.Companion.fromJson(text: String): ResolveOutput = resolveOutputFromJson(text)

/** Reads a clinic's capabilities. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CapabilitiesOutput.Companion.fromJson(text: String): CapabilitiesOutput = capabilitiesOutputFromJson(text)

/** Reads the catalogue of rules. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RulesOutput.Companion.fromJson(text: String): RulesOutput = rulesOutputFromJson(text)

/** Reads an edit. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Edit.Companion.fromJson(text: String): Edit = editFromJson(text)

/** Reads what the PIMS has of a client. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PimsContacts.Companion.fromJson(text: String): PimsContacts = pimsContactsFromJson(text)

/** Reads an event of a client. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun OptEvent.Companion.fromJson(text: String): OptEvent = optEventFromJson(text)

/** Reads a clinic's keywords. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun KeywordSets.Companion.fromJson(text: String): KeywordSets = keywordSetsFromJson(text)

/** Reads a message to route. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Message.Companion.fromJson(text: String): Message = messageFromJson(text)

/** Reads the facts of a recipient. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RoutingFacts.Companion.fromJson(text: String): RoutingFacts = routingFactsFromJson(text)

/** Reads a conversation. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Conversation.Companion.fromJson(text: String): Conversation = conversationFromJson(text)

/** Reads a conversation as a list shows it. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationCard.Companion.fromJson(text: String): ConversationCard = conversationCardFromJson(text)

/** Reads the number that a client sees. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallerId.Companion.fromJson(text: String): CallerId = callerIdFromJson(text)

/** Reads how far a call has come. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallState.Companion.fromJson(text: String): CallState = callStateFromJson(text)

/** Reads a service of a pet. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Service.Companion.fromJson(text: String): Service = serviceFromJson(text)

/** Reads how often something is due. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Interval.Companion.fromJson(text: String): Interval = intervalFromJson(text)

/** Reads what the pages of a portal are made of. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalFacts.Companion.fromJson(text: String): PortalFacts = portalFactsFromJson(text)

/** Reads a pet with what its page shows. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalPet.Companion.fromJson(text: String): PortalPet = portalPetFromJson(text)

/** Reads the photo of a pet. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Photo.Companion.fromJson(text: String): Photo = photoFromJson(text)

/** Reads what edits gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Edited.Companion.fromJson(text: String): Edited = editedFromJson(text)

/** Reads the table of who may change what. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ContactPermissionsOutput.Companion.fromJson(text: String): ContactPermissionsOutput = contactPermissionsOutputFromJson(text)

/** Reads what a sync gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Synced.Companion.fromJson(text: String): Synced = syncedFromJson(text)

/** Reads what a text message is. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun KeywordReading.Companion.fromJson(text: String): KeywordReading = keywordReadingFromJson(text)

/** Reads what events folded to. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun OptOuts.Companion.fromJson(text: String): OptOuts = optOutsFromJson(text)

/** Reads how a message goes. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RouteOutput.Companion.fromJson(text: String): RouteOutput = routeOutputFromJson(text)

/** Reads what starting a chat does. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Started.Companion.fromJson(text: String): Started = startedFromJson(text)

/** Reads all conversations of a client. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationHistory.Companion.fromJson(text: String): ConversationHistory = conversationHistoryFromJson(text)

/** Reads what placing a call does. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Placed.Companion.fromJson(text: String): Placed = placedFromJson(text)

/** Reads what may be done about a recording. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RecordingDecisions.Companion.fromJson(text: String): RecordingDecisions = recordingDecisionsFromJson(text)

/** Reads whether a payment may be taken. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PaymentDecision.Companion.fromJson(text: String): PaymentDecision = paymentDecisionFromJson(text)

/** Reads the two windows. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WindowsShown.Companion.fromJson(text: String): WindowsShown = windowsShownFromJson(text)

/** Reads where services lie. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ReminderClassifyOutput.Companion.fromJson(text: String): ReminderClassifyOutput = reminderClassifyOutputFromJson(text)

/** Reads when a service is due next. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun NextDue.Companion.fromJson(text: String): NextDue = nextDueFromJson(text)

/** Reads a home page. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun HomePage.Companion.fromJson(text: String): HomePage = homePageFromJson(text)

/** Reads the page of a pet. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PetPage.Companion.fromJson(text: String): PetPage = petPageFromJson(text)

/** Reads an ID card. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalIdCardOutput.Companion.fromJson(text: String): PortalIdCardOutput = portalIdCardOutputFromJson(text)

/** Reads what an upload does. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PhotoUpload.Companion.fromJson(text: String): PhotoUpload = photoUploadFromJson(text)

/** Reads a refusal. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal = refusalFromJson(text)
