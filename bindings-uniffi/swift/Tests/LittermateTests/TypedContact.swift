import Littermate

/// The operations on contact points, opt-outs and messages; nothing for any other.
func typedContact(_ operation: String, _ input: inout Input) throws -> String? {
    switch operation {
    case "contact.edit":
        let (clinic, client): (Clinic, Client) = (try input.read("clinic"), try input.read("client"))
        let actor = try input.code("actor", actors)
        let edits: [Edit] = try input.list("edits")
        let now = try input.moment("now")
        try input.nothingElse()
        return try editContact(clinic: clinic, client: client, actor: actor, edits: edits, now: now).toJson()
    case "contact.permissions":
        try input.nothingElse()
        return try contactPermissions().toJson()
    case "contact.sync":
        let (clinic, client): (Clinic, Client) = (try input.read("clinic"), try input.read("client"))
        let pims: PimsContacts = try input.read("pims")
        try input.nothingElse()
        return try syncContact(clinic: clinic, client: client, pims: pims).toJson()
    case "contact.keyword":
        let (text, optedOut) = (try input.text("text"), try input.flag("optedOut"))
        let answers: Answered = try input.code(
            "answers", ["nothing": .nothing, "appointment": .appointment, "other": .other])
        let keywords: KeywordSets? = try input.readIfThere("keywords")
        try input.nothingElse()
        return try readKeyword(text: text, optedOut: optedOut, answers: answers, keywords: keywords).toJson()
    case "contact.opt-outs":
        let client: Client = try input.read("client")
        let events: [OptEvent] = try input.list("events")
        let keywords: KeywordSets? = try input.readIfThere("keywords")
        try input.nothingElse()
        return try foldOptOuts(client: client, events: events, keywords: keywords).toJson()
    case "message.route":
        let message: Message = try input.read("message")
        let recipients: [RoutingFacts] = try input.list("recipients")
        try input.nothingElse()
        return try routeMessage(message: message, recipients: recipients).toJson()
    default:
        return nil
    }
}

private let actors: [String: ContactActor] = [
    "staff": .staff, "client-in-portal": .clientInPortal, "client-in-app": .clientInApp, "pims-sync": .pimsSync,
]
