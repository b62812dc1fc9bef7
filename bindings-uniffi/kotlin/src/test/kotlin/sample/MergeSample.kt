package sample

import java.io.File
import java.time.Instant
import kotlin.system.exitProcess
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import littermate.*

/**
 * Merges two profiles from a JSON file, and undoes the merge. Run from the root of the repository:
 *
 *     cargo xtask kotlin sample core/examples/files/flow-only-cornerstone.json
 */
public fun main(args: Array<String>) {
    val file = args.singleOrNull() ?: run {
        System.err.println("usage: MergeSample FILE, such as core/examples/files/flow-only-cornerstone.json")
        exitProcess(2)
    }
    try {
        merge(File(file).readText()).forEach(::println)
    } catch (exception: LittermateException) {
        val error = exception.apiError
        println("${error.code}: ${error.detail} ${error.help}")
        error.problems.forEach { println("  ${it.path}: ${it.detail} ${it.help}") }
        error.blockers.forEach { println("  ${it.rule}: ${it.detail} ${it.remedy.instructions}") }
        exitProcess(1)
    }
}

/** Runs all steps of a merge. Returns a line for each finding. */
public fun merge(text: String): List<String> = buildList {
    // Split the file into its parts. Any JSON library works; littermate parses each part.
    val parts = Json.parseToJsonElement(text).jsonObject.mapValues { it.value.toString() }
    val clinic = Clinic.fromJson(parts.getValue("clinic"))
    val opened = checkClient(clinic, ClientDraft.fromJson(parts.getValue("opened")))
    val selected = checkClient(clinic, ClientDraft.fromJson(parts.getValue("selected")))
    (opened.notices + selected.notices).forEach { add("notice: ${it.detail}") }

    // What the clinic knows of the phone numbers and addresses: line types, opt-outs, suppressions.
    val book = ContactBook.fromJson(parts.getValue("contactBook"))
    val now = Instant.parse(Json.decodeFromString<String>(parts.getValue("now")))

    // Step 2: the options. Throws with all blockers if the profiles cannot be merged.
    val options = mergeOptions(clinic, opened.client, selected.client, book, MergeSurface.DESKTOP)
    options.name.lock?.let { add("locked: ${it.detail}") }

    // Step 3: the plan that the user reviews.
    val (plan, ticket) = planMerge(clinic, opened.client, selected.client, book, MergeSurface.DESKTOP, now, options.defaults())
    add("${plan.roles.survivor} remains, as ${plan.merged.name.first} ${plan.merged.name.last}")
    plan.losses.forEach { loss -> add("lost (${loss.rule}): ${described(loss.value)}") }
    plan.warnings.forEach { add("warning (${it.rule}): ${it.detail}") }

    // Apply the merge, and undo it.
    val stamp = MergeStamp(merge = "m-1", by = "ann", at = now)
    val outcome = applyMerge(clinic, opened.client, selected.client, book, ticket, stamp).outcome() ?: return@buildList
    outcome.effects.forEach { add("action (${it.rule}): ${it.detail}") }
    val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, UndoStamp("ann", stamp.at))
    undone.irreversible.forEach { add("cannot be undone: ${it.detail}") }
}

private fun described(value: LostValue): String = when (value) {
    is LostValue.Name -> "the name ${value.name.first} ${value.name.last}"
    is LostValue.Email -> "the email address ${value.email.asWritten}"
    is LostValue.Phone -> "the phone number ${value.phone}"
    is LostValue.Preference -> "the preference for ${value.channel}"
    is LostValue.Push -> "the preference for push notifications"
    is LostValue.Surveys -> "the preference for surveys"
    is LostValue.Membership -> "the membership ${value.membership.id}"
    LostValue.PaymentMethods -> "the saved payment methods"
}
