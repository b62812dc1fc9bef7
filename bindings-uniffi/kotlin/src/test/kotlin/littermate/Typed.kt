package littermate

import java.time.Instant
import java.time.LocalDate
import java.time.format.DateTimeParseException
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject

/** Why a vector's input cannot be said in types: the compiler would refuse it. */
class Inexpressible(what: String) : Exception(what)

/** A part of an input that could not be read, with its path in the input. */
class PartRefused(val path: String, val refusal: Refusal) : Exception(path)

/** An operation called through the types: from the JSON of its input to the JSON of its answer. */
fun typed(operation: String, input: String): String {
    val read = try {
        Json.parseToJsonElement(input)
    } catch (invalid: SerializationException) {
        throw Inexpressible("not JSON: ${invalid.message}")
    }
    if (read !is JsonObject) throw Inexpressible("not an object")
    return typed(operation, Input(Slice.of(input).record()))
}

/** The input of an operation, part by part. */
class Input(private val parts: Map<String, Slice>) {
    private val asked = mutableSetOf<String>()

    fun <T> read(key: String, read: (String) -> T): T = readOrNull(key, read) ?: throw Inexpressible("no $key")

    fun <T> readOrNull(key: String, read: (String) -> T): T? {
        asked += key
        val text = parts[key]?.text?.takeIf { it != "null" } ?: return null
        return at("/$key", text, read)
    }

    fun <T> list(key: String, read: (String) -> T): List<T> {
        asked += key
        val list = parts[key]?.takeIf { it.text.startsWith("[") } ?: throw Inexpressible("no list of $key")
        return list.items().mapIndexed { index, item -> at("/$key/$index", item.text, read) }
    }

    fun texts(key: String): List<String> = list(key) {
        if (it.startsWith("\"")) Slice(it).string() else throw Inexpressible("$key: no text")
    }

    fun text(key: String): String = read(key) {
        if (it.startsWith("\"")) Slice(it).string() else throw Inexpressible("$key: no text")
    }

    fun flag(key: String): Boolean = read(key) { it.toBooleanStrictOrNull() ?: throw Inexpressible("$key: $it") }

    /** A date. What is none cannot be said with [LocalDate]. */
    fun day(key: String): LocalDate = said(key) { LocalDate.parse(it) }

    fun moment(key: String): Instant = said(key) { Instant.parse(it) }

    inline fun <reified Code : Enum<Code>> code(key: String): Code {
        val name = text(key)
        return enumValues<Code>().firstOrNull { it.name.lowercase().replace('_', '-') == name }
            ?: throw Inexpressible("$key $name")
    }

    fun surface(): Surface = code("surface")

    fun nothingElse() {
        val unknown = parts.keys - asked
        if (unknown.isNotEmpty()) throw Inexpressible("unknown: $unknown")
    }

    private fun <T> said(key: String, read: (String) -> T): T = try {
        read(text(key))
    } catch (none: DateTimeParseException) {
        throw Inexpressible("$key: ${none.message}")
    }

    private fun <T> at(path: String, text: String, read: (String) -> T): T = try {
        read(text)
    } catch (refused: LittermateException) {
        throw PartRefused(path, refused.refusal)
    }
}

/** An operation as an app calls it: each part from JSON, a typed call, the answer to JSON. */
private fun typed(operation: String, input: Input): String = when (operation) {
    "clients.check" -> {
        val (clinic, draft) = input.read("clinic", Clinic.Companion::fromJson) to input.read("draft", ClientDraft.Companion::fromJson)
        input.nothingElse()
        checkClient(clinic, draft).toJson()
    }
    "merge.eligibility" -> {
        val (clinic, opened) = input.read("clinic", Clinic.Companion::fromJson) to input.read("opened", ClientFacts.Companion::fromJson)
        val selected = input.read("selected", ClientFacts.Companion::fromJson)
        val (surface, policy) = input.surface() to input.readOrNull("policy", Policy.Companion::fromJson)
        input.nothingElse()
        eligibility(clinic, opened, selected, surface, policy).toJson()
    }
    "merge.search" -> {
        val (clinic, opened) = input.read("clinic", Clinic.Companion::fromJson) to input.read("opened", ClientFacts.Companion::fromJson)
        val results = input.list("results", ClientFacts.Companion::fromJson)
        val (surface, policy) = input.surface() to input.readOrNull("policy", Policy.Companion::fromJson)
        input.nothingElse()
        search(clinic, opened, results, surface, policy).toJson()
    }
    "merge.options", "merge.plan" -> {
        val (clinic, opened) = input.read("clinic", Clinic.Companion::fromJson) to input.read("opened", Client.Companion::fromJson)
        val selected = input.read("selected", Client.Companion::fromJson)
        val (surface, policy) = input.surface() to input.readOrNull("policy", Policy.Companion::fromJson)
        if (operation == "merge.options") {
            input.nothingElse()
            mergeOptions(clinic, opened, selected, surface, policy).toJson()
        } else {
            val choices = input.readOrNull("choices", Choices.Companion::fromJson) ?: Choices()
            input.nothingElse()
            planMerge(clinic, opened, selected, surface, choices, policy).toJson()
        }
    }
    "merge.apply" -> {
        val (clinic, opened) = input.read("clinic", Clinic.Companion::fromJson) to input.read("opened", Client.Companion::fromJson)
        val selected = input.read("selected", Client.Companion::fromJson)
        val (ticket, stamp) = input.read("ticket", Ticket.Companion::fromJson) to input.read("stamp", Stamp.Companion::fromJson)
        val previous = input.readOrNull("previous", MergeRecord.Companion::fromJson)
        input.nothingElse()
        applyMerge(clinic, opened, selected, ticket, stamp, previous).toJson()
    }
    "merge.undo" -> {
        val (record, survivor) = input.read("record", MergeRecord.Companion::fromJson) to input.read("survivor", Client.Companion::fromJson)
        val (retired, stamp) = input.read("retired", Client.Companion::fromJson) to input.read("stamp", UndoStamp.Companion::fromJson)
        input.nothingElse()
        undoMerge(record, survivor, retired, stamp).toJson()
    }
    "merge.chain" -> {
        val (clinic, opened) = input.read("clinic", Clinic.Companion::fromJson) to input.read("opened", Client.Companion::fromJson)
        val steps = input.list("steps", ChainStep.Companion::fromJson)
        val (surface, policy) = input.surface() to input.readOrNull("policy", Policy.Companion::fromJson)
        input.nothingElse()
        mergeChain(clinic, opened, steps, surface, policy).toJson()
    }
    "merge.write-back" -> {
        val (clinic, profile) = input.read("clinic", Clinic.Companion::fromJson) to input.read("profile", Client.Companion::fromJson)
        val pets = input.texts("pets")
        input.nothingElse()
        writeBack(clinic, profile, pets).toJson()
    }
    "clients.resolve" -> {
        val (clients, ask) = input.list("clients", ClientStanding.Companion::fromJson) to input.texts("ask")
        input.nothingElse()
        resolveClients(clients, ask).toJson()
    }
    "clinic.capabilities" -> {
        val clinic = input.read("clinic", Clinic.Companion::fromJson)
        input.nothingElse()
        clinicCapabilities(clinic).toJson()
    }
    "rules.list" -> {
        input.nothingElse()
        rules().toJson()
    }
    else -> typedContact(operation, input) ?: typedPortal(operation, input) ?: throw Inexpressible(operation)
}

