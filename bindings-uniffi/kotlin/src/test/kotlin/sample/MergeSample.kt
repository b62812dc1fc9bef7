package sample

import java.io.File
import java.time.Instant
import kotlin.system.exitProcess
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import littermate.*

/**
 * The merge of two profiles from a JSON file. From the root of the repository:
 *
 *     cargo xtask kotlin sample core/examples/files/flow-only-cornerstone.json
 */
public fun main(args: Array<String>) {
    val file = args.singleOrNull() ?: run {
        System.err.println("Name a file such as core/examples/files/flow-only-cornerstone.json.")
        exitProcess(2)
    }
    try {
        merge(File(file).readText()).forEach(::println)
    } catch (refused: LittermateException) {
        val refusal = refused.refusal
        println("Refused (${refusal.code}): ${refusal.help}")
        refusal.problems.forEach { println("  ${it.path}: ${it.detail} ${it.help}") }
        refusal.blockers.forEach { println("  ${it.rule}: ${it.detail} ${it.remedy.instructions}") }
        exitProcess(1)
    }
}

/** The whole way, a line a finding. */
public fun merge(text: String): List<String> = buildList {
    // Any JSON library would do to cut the file into its parts; the library reads them.
    val parts = Json.parseToJsonElement(text).jsonObject.mapValues { it.value.toString() }
    val clinic = Clinic.fromJson(parts.getValue("clinic"))
    val opened = checkClient(clinic, ClientDraft.fromJson(parts.getValue("opened")))
    val selected = checkClient(clinic, ClientDraft.fromJson(parts.getValue("selected")))
    (opened.notices + selected.notices).forEach { add("noticed: ${it.detail}") }

    // What the host's tables know of the numbers and addresses of the two: lines, STOPs, suppressed addresses.
    val book = ContactBook.fromJson(parts.getValue("contactBook"))
    val now = Instant.parse(Json.decodeFromString<String>(parts.getValue("now")))

    // Step 2: what may be chosen. Throws with every blocker where the two may not be merged.
    val options = mergeOptions(clinic, opened.client, selected.client, book, MergeSurface.DESKTOP)
    options.name.lock?.let { add("locked: ${it.detail}") }

    // Step 3: what will be.
    val (plan, ticket) = planMerge(clinic, opened.client, selected.client, book, MergeSurface.DESKTOP, now, options.defaults())
    add("${plan.roles.survivor} remains, as ${plan.merged.name.first} ${plan.merged.name.last}")
    plan.losses.forEach { loss -> add("lost (${loss.rule}): ${told(loss.value)}") }
    plan.warnings.forEach { add("warning (${it.rule}): ${it.detail}") }

    // Carried out, and taken back.
    val stamp = MergeStamp(merge = "m-1", by = "ann", at = now)
    val outcome = applyMerge(clinic, opened.client, selected.client, book, ticket, stamp).outcome() ?: return@buildList
    outcome.effects.forEach { add("to do (${it.rule}): ${it.detail}") }
    val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, UndoStamp("ann", stamp.at))
    undone.irreversible.forEach { add("cannot be undone: ${it.detail}") }
}

private fun told(value: LostValue): String = when (value) {
    is LostValue.Name -> "the name ${value.name.first} ${value.name.last}"
    is LostValue.Email -> "the address ${value.email.asWritten}"
    is LostValue.Phone -> "the number ${value.phone}"
    is LostValue.Preference -> "the switch for ${value.channel}"
    is LostValue.Push -> "the switch for push notifications"
    is LostValue.Surveys -> "the switch for surveys"
    is LostValue.Membership -> "the membership ${value.membership.id}"
    LostValue.PaymentMethods -> "the saved payment methods"
}
