// Written by `cargo xtask generate`; do not edit.

package littermate

/** Reads an `ApplyInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ApplyInput.Companion.fromJson(text: String): ApplyInput = applyInputFromJson(text)

/** Reads a `CallPlaceInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallPlaceInput.Companion.fromJson(text: String): CallPlaceInput = callPlaceInputFromJson(text)

/** Reads a `CallRecordingInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallRecordingInput.Companion.fromJson(text: String): CallRecordingInput = callRecordingInputFromJson(text)

/** Reads a `CallState`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallState.Companion.fromJson(text: String): CallState = callStateFromJson(text)

/** Reads a `CallerId`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CallerId.Companion.fromJson(text: String): CallerId = callerIdFromJson(text)

/** Reads a `CapabilitiesInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CapabilitiesInput.Companion.fromJson(text: String): CapabilitiesInput = capabilitiesInputFromJson(text)

/** Reads a `CapabilitiesOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CapabilitiesOutput.Companion.fromJson(text: String): CapabilitiesOutput = capabilitiesOutputFromJson(text)

/** Reads a `ChainInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainInput.Companion.fromJson(text: String): ChainInput = chainInputFromJson(text)

/** Reads a `ChainOutcome`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainOutcome.Companion.fromJson(text: String): ChainOutcome = chainOutcomeFromJson(text)

/** Reads a `ChainStep`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainStep.Companion.fromJson(text: String): ChainStep = chainStepFromJson(text)

/** Reads a `CheckInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CheckInput.Companion.fromJson(text: String): CheckInput = checkInputFromJson(text)

/** Reads a `Checked`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Checked.Companion.fromJson(text: String): Checked = checkedFromJson(text)

/** Reads a `Choices`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Choices.Companion.fromJson(text: String): Choices = choicesFromJson(text)

/** Reads a `Client`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Client.Companion.fromJson(text: String): Client = clientFromJson(text)

/** Reads a `ClientDraft`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientDraft.Companion.fromJson(text: String): ClientDraft = clientDraftFromJson(text)

/** Reads a `ClientFacts`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientFacts.Companion.fromJson(text: String): ClientFacts = clientFactsFromJson(text)

/** Reads a `ClientStanding`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientStanding.Companion.fromJson(text: String): ClientStanding = clientStandingFromJson(text)

/** Reads a `Clinic`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Clinic.Companion.fromJson(text: String): Clinic = clinicFromJson(text)

/** Reads a `ContactEditInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ContactEditInput.Companion.fromJson(text: String): ContactEditInput = contactEditInputFromJson(text)

/** Reads a `ContactPermissionsOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ContactPermissionsOutput.Companion.fromJson(text: String): ContactPermissionsOutput = contactPermissionsOutputFromJson(text)

/** Reads a `ContactSyncInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ContactSyncInput.Companion.fromJson(text: String): ContactSyncInput = contactSyncInputFromJson(text)

/** Reads a `Conversation`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Conversation.Companion.fromJson(text: String): Conversation = conversationFromJson(text)

/** Reads a `ConversationCard`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationCard.Companion.fromJson(text: String): ConversationCard = conversationCardFromJson(text)

/** Reads a `ConversationHistory`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationHistory.Companion.fromJson(text: String): ConversationHistory = conversationHistoryFromJson(text)

/** Reads a `ConversationHistoryInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationHistoryInput.Companion.fromJson(text: String): ConversationHistoryInput = conversationHistoryInputFromJson(text)

/** Reads a `ConversationStartInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ConversationStartInput.Companion.fromJson(text: String): ConversationStartInput = conversationStartInputFromJson(text)

/** Reads an `Edit`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Edit.Companion.fromJson(text: String): Edit = editFromJson(text)

/** Reads an `Edited`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Edited.Companion.fromJson(text: String): Edited = editedFromJson(text)

/** Reads an `EligibilityInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun EligibilityInput.Companion.fromJson(text: String): EligibilityInput = eligibilityInputFromJson(text)

/** Reads an `EligibilityOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun EligibilityOutput.Companion.fromJson(text: String): EligibilityOutput = eligibilityOutputFromJson(text)

/** Reads a `HomePage`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun HomePage.Companion.fromJson(text: String): HomePage = homePageFromJson(text)

/** Reads an `Interval`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Interval.Companion.fromJson(text: String): Interval = intervalFromJson(text)

/** Reads a `KeywordInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun KeywordInput.Companion.fromJson(text: String): KeywordInput = keywordInputFromJson(text)

/** Reads a `KeywordReading`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun KeywordReading.Companion.fromJson(text: String): KeywordReading = keywordReadingFromJson(text)

/** Reads a `KeywordSets`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun KeywordSets.Companion.fromJson(text: String): KeywordSets = keywordSetsFromJson(text)

/** Reads a `MergeInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun MergeInput.Companion.fromJson(text: String): MergeInput = mergeInputFromJson(text)

/** Reads a `MergeRecord`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun MergeRecord.Companion.fromJson(text: String): MergeRecord = mergeRecordFromJson(text)

/** Reads a `Message`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Message.Companion.fromJson(text: String): Message = messageFromJson(text)

/** Reads a `NextDue`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun NextDue.Companion.fromJson(text: String): NextDue = nextDueFromJson(text)

/** Reads an `OptEvent`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun OptEvent.Companion.fromJson(text: String): OptEvent = optEventFromJson(text)

/** Reads an `OptOuts`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun OptOuts.Companion.fromJson(text: String): OptOuts = optOutsFromJson(text)

/** Reads an `OptOutsInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun OptOutsInput.Companion.fromJson(text: String): OptOutsInput = optOutsInputFromJson(text)

/** Reads an `Options`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Options.Companion.fromJson(text: String): Options = optionsFromJson(text)

/** Reads an `Outcome`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Outcome.Companion.fromJson(text: String): Outcome = outcomeFromJson(text)

/** Reads a `PaymentDecision`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PaymentDecision.Companion.fromJson(text: String): PaymentDecision = paymentDecisionFromJson(text)

/** Reads a `PaymentTakeInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PaymentTakeInput.Companion.fromJson(text: String): PaymentTakeInput = paymentTakeInputFromJson(text)

/** Reads a `PetPage`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PetPage.Companion.fromJson(text: String): PetPage = petPageFromJson(text)

/** Reads a `Photo`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Photo.Companion.fromJson(text: String): Photo = photoFromJson(text)

/** Reads a `PhotoUpload`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PhotoUpload.Companion.fromJson(text: String): PhotoUpload = photoUploadFromJson(text)

/** Reads a `PimsContacts`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PimsContacts.Companion.fromJson(text: String): PimsContacts = pimsContactsFromJson(text)

/** Reads a `Placed`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Placed.Companion.fromJson(text: String): Placed = placedFromJson(text)

/** Reads a `PlanInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PlanInput.Companion.fromJson(text: String): PlanInput = planInputFromJson(text)

/** Reads a `PlanOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PlanOutput.Companion.fromJson(text: String): PlanOutput = planOutputFromJson(text)

/** Reads a `Policy`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Policy.Companion.fromJson(text: String): Policy = policyFromJson(text)

/** Reads a `PortalFacts`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalFacts.Companion.fromJson(text: String): PortalFacts = portalFactsFromJson(text)

/** Reads a `PortalHomeInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalHomeInput.Companion.fromJson(text: String): PortalHomeInput = portalHomeInputFromJson(text)

/** Reads a `PortalIdCardInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalIdCardInput.Companion.fromJson(text: String): PortalIdCardInput = portalIdCardInputFromJson(text)

/** Reads a `PortalIdCardOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalIdCardOutput.Companion.fromJson(text: String): PortalIdCardOutput = portalIdCardOutputFromJson(text)

/** Reads a `PortalPet`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalPet.Companion.fromJson(text: String): PortalPet = portalPetFromJson(text)

/** Reads a `PortalPetInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalPetInput.Companion.fromJson(text: String): PortalPetInput = portalPetInputFromJson(text)

/** Reads a `PortalUploadPhotoInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PortalUploadPhotoInput.Companion.fromJson(text: String): PortalUploadPhotoInput = portalUploadPhotoInputFromJson(text)

/** Reads a `RecordingDecisions`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RecordingDecisions.Companion.fromJson(text: String): RecordingDecisions = recordingDecisionsFromJson(text)

/** Reads a `Refusal`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal = refusalFromJson(text)

/** Reads a `ReminderClassifyInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ReminderClassifyInput.Companion.fromJson(text: String): ReminderClassifyInput = reminderClassifyInputFromJson(text)

/** Reads a `ReminderClassifyOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ReminderClassifyOutput.Companion.fromJson(text: String): ReminderClassifyOutput = reminderClassifyOutputFromJson(text)

/** Reads a `ReminderNextDueInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ReminderNextDueInput.Companion.fromJson(text: String): ReminderNextDueInput = reminderNextDueInputFromJson(text)

/** Reads a `ReminderWindowsInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ReminderWindowsInput.Companion.fromJson(text: String): ReminderWindowsInput = reminderWindowsInputFromJson(text)

/** Reads a `ResolveInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ResolveInput.Companion.fromJson(text: String): ResolveInput = resolveInputFromJson(text)

/** Reads a `ResolveOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ResolveOutput.Companion.fromJson(text: String): ResolveOutput = resolveOutputFromJson(text)

/** Reads a `Review`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Review.Companion.fromJson(text: String): Review = reviewFromJson(text)

/** Reads a `RouteInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RouteInput.Companion.fromJson(text: String): RouteInput = routeInputFromJson(text)

/** Reads a `RouteOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RouteOutput.Companion.fromJson(text: String): RouteOutput = routeOutputFromJson(text)

/** Reads a `RoutingFacts`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RoutingFacts.Companion.fromJson(text: String): RoutingFacts = routingFactsFromJson(text)

/** Reads a `RulesOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RulesOutput.Companion.fromJson(text: String): RulesOutput = rulesOutputFromJson(text)

/** Reads a `SearchInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun SearchInput.Companion.fromJson(text: String): SearchInput = searchInputFromJson(text)

/** Reads a `SearchOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun SearchOutput.Companion.fromJson(text: String): SearchOutput = searchOutputFromJson(text)

/** Reads a `Service`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Service.Companion.fromJson(text: String): Service = serviceFromJson(text)

/** Reads a `Stamp`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Stamp.Companion.fromJson(text: String): Stamp = stampFromJson(text)

/** Reads a `Started`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Started.Companion.fromJson(text: String): Started = startedFromJson(text)

/** Reads a `Synced`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Synced.Companion.fromJson(text: String): Synced = syncedFromJson(text)

/** Reads a `Ticket`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Ticket.Companion.fromJson(text: String): Ticket = ticketFromJson(text)

/** Reads a `UndoInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun UndoInput.Companion.fromJson(text: String): UndoInput = undoInputFromJson(text)

/** Reads a `UndoStamp`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun UndoStamp.Companion.fromJson(text: String): UndoStamp = undoStampFromJson(text)

/** Reads a `Undone`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Undone.Companion.fromJson(text: String): Undone = undoneFromJson(text)

/** Reads a `WindowsShown`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WindowsShown.Companion.fromJson(text: String): WindowsShown = windowsShownFromJson(text)

/** Reads a `WriteBackInput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WriteBackInput.Companion.fromJson(text: String): WriteBackInput = writeBackInputFromJson(text)

/** Reads a `WriteBackOutput`. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WriteBackOutput.Companion.fromJson(text: String): WriteBackOutput = writeBackOutputFromJson(text)
