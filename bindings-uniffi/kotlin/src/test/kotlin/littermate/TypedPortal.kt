package littermate

/** The operations on conversations, calls, payments, reminders and the portal; null for any other. */
fun typedPortal(operation: String, input: Input): String? = when (operation) {
    "conversation.start" -> {
        val conversations = input.list("conversations", Conversation.Companion::fromJson)
        val (by, newConversation) = input.code<Starter>("by") to input.text("newConversation")
        input.nothingElse()
        startConversation(conversations, by, newConversation).toJson()
    }
    "conversation.history" -> {
        val conversations = input.list("conversations", ConversationCard.Companion::fromJson)
        input.nothingElse()
        conversationHistory(conversations).toJson()
    }
    "call.place" -> {
        val callerId = input.read("callerId", CallerId.Companion::fromJson)
        val recording = input.code<RecordingAnswer>("recording")
        input.nothingElse()
        placeCall(callerId, recording).toJson()
    }
    "call.recording" -> {
        val call = input.read("call", CallState.Companion::fromJson)
        input.nothingElse()
        callRecording(call).toJson()
    }
    "payment.take" -> {
        val settings = input.code<PaymentSettings>("settings")
        input.nothingElse()
        takePayment(settings).toJson()
    }
    "reminder.windows" -> {
        val today = input.day("today")
        input.nothingElse()
        reminderWindows(today).toJson()
    }
    "reminder.classify" -> {
        val (today, services) = input.day("today") to input.list("services", Service.Companion::fromJson)
        input.nothingElse()
        classifyServices(today, services).toJson()
    }
    "reminder.next-due" -> {
        val (anchor, onOrAfter) = input.day("anchor") to input.day("onOrAfter")
        val interval = input.read("interval", Interval.Companion::fromJson)
        input.nothingElse()
        nextDue(anchor, interval, onOrAfter).toJson()
    }
    "portal.home" -> {
        val portal = input.read("portal", PortalFacts.Companion::fromJson)
        val (today, now) = input.day("today") to input.moment("now")
        input.nothingElse()
        portalHome(portal, today, now).toJson()
    }
    "portal.pet" -> {
        val (portal, pet) = input.read("portal", PortalFacts.Companion::fromJson) to input.text("pet")
        val (today, now) = input.day("today") to input.moment("now")
        input.nothingElse()
        portalPet(portal, pet, today, now).toJson()
    }
    "portal.id-card" -> {
        val (clinic, pet) = input.read("clinic", Clinic.Companion::fromJson) to input.read("pet", PortalPet.Companion::fromJson)
        val today = input.day("today")
        input.nothingElse()
        idCard(clinic, pet, today).toJson()
    }
    "portal.upload-photo" -> {
        val (pet, current) = input.text("pet") to input.read("current", Photo.Companion::fromJson)
        val photo = input.text("photo")
        input.nothingElse()
        uploadPhoto(pet, current, photo).toJson()
    }
    else -> null
}
