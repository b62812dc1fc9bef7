// Written by `cargo xtask generate`; do not edit.

import Littermate

/// An operation by its name, through the typed input and the typed function.
func typed(_ operation: String, _ input: String) throws -> String {
    switch operation {
    case "merge.eligibility":
        let input = try EligibilityInput(json: input)
        return try mergeEligibility(clinic: input.clinic, opened: input.opened, selected: input.selected, surface: input.surface, policy: input.policy).toJson()
    case "merge.search":
        let input = try SearchInput(json: input)
        return try mergeSearch(clinic: input.clinic, opened: input.opened, results: input.results, surface: input.surface, policy: input.policy).toJson()
    case "merge.options":
        let input = try MergeInput(json: input)
        return try mergeOptions(clinic: input.clinic, opened: input.opened, selected: input.selected, surface: input.surface, policy: input.policy).toJson()
    case "merge.plan":
        let input = try PlanInput(json: input)
        return try planMerge(clinic: input.clinic, opened: input.opened, selected: input.selected, surface: input.surface, choices: input.choices, policy: input.policy).toJson()
    case "merge.apply":
        let input = try ApplyInput(json: input)
        return try applyMerge(clinic: input.clinic, opened: input.opened, selected: input.selected, ticket: input.ticket, stamp: input.stamp, previous: input.previous).toJson()
    case "merge.undo":
        let input = try UndoInput(json: input)
        return try undoMerge(record: input.record, survivor: input.survivor, retired: input.retired, stamp: input.stamp).toJson()
    case "merge.chain":
        let input = try ChainInput(json: input)
        return try mergeChain(clinic: input.clinic, opened: input.opened, steps: input.steps, surface: input.surface, policy: input.policy).toJson()
    case "merge.write-back":
        let input = try WriteBackInput(json: input)
        return try writeBack(clinic: input.clinic, profile: input.profile, pets: input.pets).toJson()
    case "clients.check":
        let input = try CheckInput(json: input)
        return try checkClient(clinic: input.clinic, draft: input.draft).toJson()
    case "clients.resolve":
        let input = try ResolveInput(json: input)
        return try resolveClients(clients: input.clients, ask: input.ask).toJson()
    case "conversation.start":
        let input = try ConversationStartInput(json: input)
        return try startConversation(conversations: input.conversations, by: input.by, newConversation: input.newConversation).toJson()
    case "conversation.history":
        let input = try ConversationHistoryInput(json: input)
        return try conversationHistory(conversations: input.conversations).toJson()
    case "call.place":
        let input = try CallPlaceInput(json: input)
        return try placeCall(callerId: input.callerId, recording: input.recording).toJson()
    case "call.recording":
        let input = try CallRecordingInput(json: input)
        return try callRecording(call: input.call).toJson()
    case "payment.take":
        let input = try PaymentTakeInput(json: input)
        return try takePayment(settings: input.settings).toJson()
    case "reminder.windows":
        let input = try ReminderWindowsInput(json: input)
        return try reminderWindows(today: input.today).toJson()
    case "reminder.classify":
        let input = try ReminderClassifyInput(json: input)
        return try classifyServices(today: input.today, services: input.services).toJson()
    case "reminder.next-due":
        let input = try ReminderNextDueInput(json: input)
        return try nextDue(anchor: input.anchor, interval: input.interval, onOrAfter: input.onOrAfter).toJson()
    case "portal.home":
        let input = try PortalHomeInput(json: input)
        return try portalHome(portal: input.portal, today: input.today, now: input.now).toJson()
    case "portal.pet":
        let input = try PortalPetInput(json: input)
        return try portalPet(portal: input.portal, pet: input.pet, today: input.today, now: input.now).toJson()
    case "portal.id-card":
        let input = try PortalIdCardInput(json: input)
        return try idCard(clinic: input.clinic, pet: input.pet, today: input.today).toJson()
    case "portal.upload-photo":
        let input = try PortalUploadPhotoInput(json: input)
        return try uploadPhoto(pet: input.pet, current: input.current, photo: input.photo).toJson()
    case "clinic.capabilities":
        let input = try CapabilitiesInput(json: input)
        return try clinicCapabilities(clinic: input.clinic).toJson()
    case "contact.edit":
        let input = try ContactEditInput(json: input)
        return try editContact(clinic: input.clinic, client: input.client, actor: input.actor, edits: input.edits, now: input.now).toJson()
    case "contact.permissions":
        return input == "{}" ? try contactPermissions().toJson() : try call(operation: operation, input: input)
    case "contact.sync":
        let input = try ContactSyncInput(json: input)
        return try syncContact(clinic: input.clinic, client: input.client, pims: input.pims).toJson()
    case "contact.keyword":
        let input = try KeywordInput(json: input)
        return try readKeyword(text: input.text, optedOut: input.optedOut, answers: input.answers, keywords: input.keywords).toJson()
    case "contact.opt-outs":
        let input = try OptOutsInput(json: input)
        return try foldOptOuts(client: input.client, events: input.events, keywords: input.keywords).toJson()
    case "message.route":
        let input = try RouteInput(json: input)
        return try routeMessage(message: input.message, recipients: input.recipients).toJson()
    case "rules.list":
        return input == "{}" ? try rules().toJson() : try call(operation: operation, input: input)
    default:
        return try call(operation: operation, input: input)
    }
}

/// The operations that have a typed function.
let typedOperations: Set<String> = [
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
]
