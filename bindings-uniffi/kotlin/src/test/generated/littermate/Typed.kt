// Written by `cargo xtask generate`; do not edit.

package littermate

/** An operation by its name, through the typed input and the typed function. */
internal fun typed(operation: String, input: String): String = when (operation) {
    "merge.eligibility" -> EligibilityInput.fromJson(input).let { mergeEligibility(it.clinic, it.opened, it.selected, it.surface, it.policy).toJson() }
    "merge.search" -> SearchInput.fromJson(input).let { mergeSearch(it.clinic, it.opened, it.results, it.surface, it.policy).toJson() }
    "merge.options" -> MergeInput.fromJson(input).let { mergeOptions(it.clinic, it.opened, it.selected, it.surface, it.policy).toJson() }
    "merge.plan" -> PlanInput.fromJson(input).let { planMerge(it.clinic, it.opened, it.selected, it.surface, it.choices, it.policy).toJson() }
    "merge.apply" -> ApplyInput.fromJson(input).let { applyMerge(it.clinic, it.opened, it.selected, it.ticket, it.stamp, it.previous).toJson() }
    "merge.undo" -> UndoInput.fromJson(input).let { undoMerge(it.record, it.survivor, it.retired, it.stamp).toJson() }
    "merge.chain" -> ChainInput.fromJson(input).let { mergeChain(it.clinic, it.opened, it.steps, it.surface, it.policy).toJson() }
    "merge.write-back" -> WriteBackInput.fromJson(input).let { writeBack(it.clinic, it.profile, it.pets).toJson() }
    "clients.check" -> CheckInput.fromJson(input).let { checkClient(it.clinic, it.draft).toJson() }
    "clients.resolve" -> ResolveInput.fromJson(input).let { resolveClients(it.clients, it.ask).toJson() }
    "conversation.start" -> ConversationStartInput.fromJson(input).let { startConversation(it.conversations, it.by, it.newConversation).toJson() }
    "conversation.history" -> ConversationHistoryInput.fromJson(input).let { conversationHistory(it.conversations).toJson() }
    "call.place" -> CallPlaceInput.fromJson(input).let { placeCall(it.callerId, it.recording).toJson() }
    "call.recording" -> CallRecordingInput.fromJson(input).let { callRecording(it.call).toJson() }
    "payment.take" -> PaymentTakeInput.fromJson(input).let { takePayment(it.settings).toJson() }
    "reminder.windows" -> ReminderWindowsInput.fromJson(input).let { reminderWindows(it.today).toJson() }
    "reminder.classify" -> ReminderClassifyInput.fromJson(input).let { classifyServices(it.today, it.services).toJson() }
    "reminder.next-due" -> ReminderNextDueInput.fromJson(input).let { nextDue(it.anchor, it.interval, it.onOrAfter).toJson() }
    "portal.home" -> PortalHomeInput.fromJson(input).let { portalHome(it.portal, it.today, it.now).toJson() }
    "portal.pet" -> PortalPetInput.fromJson(input).let { portalPet(it.portal, it.pet, it.today, it.now).toJson() }
    "portal.id-card" -> PortalIdCardInput.fromJson(input).let { idCard(it.clinic, it.pet, it.today).toJson() }
    "portal.upload-photo" -> PortalUploadPhotoInput.fromJson(input).let { uploadPhoto(it.pet, it.current, it.photo).toJson() }
    "clinic.capabilities" -> CapabilitiesInput.fromJson(input).let { clinicCapabilities(it.clinic).toJson() }
    "contact.edit" -> ContactEditInput.fromJson(input).let { editContact(it.clinic, it.client, it.actor, it.edits, it.now).toJson() }
    "contact.permissions" -> if (input == "{}") contactPermissions().toJson() else call(operation, input)
    "contact.sync" -> ContactSyncInput.fromJson(input).let { syncContact(it.clinic, it.client, it.pims).toJson() }
    "contact.keyword" -> KeywordInput.fromJson(input).let { readKeyword(it.text, it.optedOut, it.answers, it.keywords).toJson() }
    "contact.opt-outs" -> OptOutsInput.fromJson(input).let { foldOptOuts(it.client, it.events, it.keywords).toJson() }
    "message.route" -> RouteInput.fromJson(input).let { routeMessage(it.message, it.recipients).toJson() }
    "rules.list" -> if (input == "{}") rules().toJson() else call(operation, input)
    else -> call(operation, input)
}

/** The operations that have a typed function. */
internal val TYPED_OPERATIONS = setOf(
    "merge.eligibility",
    "merge.search",
    "merge.options",
    "merge.plan",
    "merge.apply",
    "merge.undo",
    "merge.chain",
    "merge.write-back",
    "clients.check",
    "clients.resolve",
    "conversation.start",
    "conversation.history",
    "call.place",
    "call.recording",
    "payment.take",
    "reminder.windows",
    "reminder.classify",
    "reminder.next-due",
    "portal.home",
    "portal.pet",
    "portal.id-card",
    "portal.upload-photo",
    "clinic.capabilities",
    "contact.edit",
    "contact.permissions",
    "contact.sync",
    "contact.keyword",
    "contact.opt-outs",
    "message.route",
    "rules.list",
)
