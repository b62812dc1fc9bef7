import Littermate

/// The operations on conversations, calls, payments, reminders and the portal; nothing for any other.
func typedPortal(_ operation: String, _ input: inout Input) throws -> String? {
    switch operation {
    case "conversation.start":
        let conversations: [Conversation] = try input.list("conversations")
        let by: Starter = try input.code("by", ["staff": .staff, "client": .client])
        let newConversation = try input.text("newConversation")
        try input.nothingElse()
        return try startConversation(conversations: conversations, by: by, newConversation: newConversation).toJson()
    case "conversation.history":
        let conversations: [ConversationCard] = try input.list("conversations")
        try input.nothingElse()
        return try conversationHistory(conversations: conversations).toJson()
    case "call.place":
        let callerId: CallerId = try input.read("callerId")
        let recording: RecordingAnswer = try input.code(
            "recording", ["not-asked": .notAsked, "record": .record, "do-not-record": .doNotRecord])
        try input.nothingElse()
        return try placeCall(callerId: callerId, recording: recording).toJson()
    case "call.recording":
        let call: CallState = try input.read("call")
        try input.nothingElse()
        return try callRecording(call: call).toJson()
    case "payment.take":
        let settings: PaymentSettings = try input.code("settings", ["set-up": .setUp, "not-set-up": .notSetUp])
        try input.nothingElse()
        return try takePayment(settings: settings).toJson()
    case "reminder.windows", "reminder.classify", "reminder.next-due":
        return try typedReminder(operation, &input)
    case "portal.home", "portal.pet":
        return try typedPage(operation, &input)
    case "portal.id-card":
        let (clinic, pet): (Clinic, PortalPet) = (try input.read("clinic"), try input.read("pet"))
        let today = try input.day("today")
        try input.nothingElse()
        return try idCard(clinic: clinic, pet: pet, today: today).toJson()
    case "portal.upload-photo":
        let (pet, photo) = (try input.text("pet"), try input.text("photo"))
        let current: Photo = try input.read("current")
        try input.nothingElse()
        return try uploadPhoto(pet: pet, current: current, photo: photo).toJson()
    default:
        return nil
    }
}

private func typedReminder(_ operation: String, _ input: inout Input) throws -> String {
    if operation == "reminder.next-due" {
        let (anchor, onOrAfter) = (try input.day("anchor"), try input.day("onOrAfter"))
        let interval: Interval = try input.read("interval")
        try input.nothingElse()
        return try nextDue(anchor: anchor, interval: interval, onOrAfter: onOrAfter).toJson()
    }
    let today = try input.day("today")
    if operation == "reminder.windows" {
        try input.nothingElse()
        return try reminderWindows(today: today).toJson()
    }
    let services: [Service] = try input.list("services")
    try input.nothingElse()
    return try classifyServices(today: today, services: services).toJson()
}

private func typedPage(_ operation: String, _ input: inout Input) throws -> String {
    let portal: PortalFacts = try input.read("portal")
    let (today, now) = (try input.day("today"), try input.moment("now"))
    if operation == "portal.home" {
        try input.nothingElse()
        return try portalHome(portal: portal, today: today, now: now).toJson()
    }
    let pet = try input.text("pet")
    try input.nothingElse()
    return try portalPet(portal: portal, pet: pet, today: today, now: now).toJson()
}
