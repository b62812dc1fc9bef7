package littermate

/** The operations on contact points, opt-outs and messages; null for any other. */
fun typedContact(operation: String, input: Input): String? = when (operation) {
    "contact.edit" -> {
        val (clinic, client) = input.read("clinic", Clinic.Companion::fromJson) to input.read("client", Client.Companion::fromJson)
        val (actor, edits) = input.code<ContactActor>("actor") to input.list("edits", Edit.Companion::fromJson)
        val now = input.moment("now")
        input.nothingElse()
        editContact(clinic, client, actor, edits, now).toJson()
    }
    "contact.permissions" -> {
        input.nothingElse()
        contactPermissions().toJson()
    }
    "contact.sync" -> {
        val (clinic, client) = input.read("clinic", Clinic.Companion::fromJson) to input.read("client", Client.Companion::fromJson)
        val pims = input.read("pims", PimsContacts.Companion::fromJson)
        input.nothingElse()
        syncContact(clinic, client, pims).toJson()
    }
    "contact.keyword" -> {
        val (text, optedOut) = input.text("text") to input.flag("optedOut")
        val answers = input.code<Answered>("answers")
        val keywords = input.readOrNull("keywords", KeywordSets.Companion::fromJson)
        input.nothingElse()
        readKeyword(text, optedOut, answers, keywords).toJson()
    }
    "contact.opt-outs" -> {
        val (client, events) = input.read("client", Client.Companion::fromJson) to input.list("events", OptEvent.Companion::fromJson)
        val keywords = input.readOrNull("keywords", KeywordSets.Companion::fromJson)
        input.nothingElse()
        foldOptOuts(client, events, keywords).toJson()
    }
    "message.route" -> {
        val message = input.read("message", Message.Companion::fromJson)
        val recipients = input.list("recipients", RoutingFacts.Companion::fromJson)
        input.nothingElse()
        routeMessage(message, recipients).toJson()
    }
    else -> null
}
