package littermate.bench

import java.io.File
import java.time.Instant
import littermate.*

/** Two clients with three phone numbers and four pets each, as in the Rust benchmarks, and the output of each step. */
object Pair {
    private fun text(name: String) = File(System.getProperty("littermate.pair"), "$name.json").readText()

    val clinic = Clinic.fromJson(text("clinic"))
    val draft = ClientDraft.fromJson(text("opened"))
    val opened = checkClient(clinic, draft).client
    val selected = checkClient(clinic, ClientDraft.fromJson(text("selected"))).client
    val book = ContactBook.fromJson(text("book"))
    val now: Instant = Instant.parse("2026-03-01T09:30:00Z")
    val results = List(1_000) { selected.facts().copy(id = "client-$it") }

    val checked = checkClient(clinic, draft)
    val eligible = mergeEligibility(clinic, opened.facts(), selected.facts(), MergeSurface.DESKTOP)
    val verdicts = mergeSearch(clinic, opened.facts(), results, MergeSurface.DESKTOP)
    val options = mergeOptions(clinic, opened, selected, book, MergeSurface.DESKTOP)
    val choices = options.defaults()
    val planned = planMerge(clinic, opened, selected, book, MergeSurface.DESKTOP, now, choices)
    val stamp = MergeStamp(merge = "merge-1", by = "ann", at = now)
    val applied = applyMerge(clinic, opened, selected, book, planned.ticket, stamp)
    val outcome = applied.outcome()!!
    val undoStamp = UndoStamp(by = "ann", at = Instant.parse("2026-03-01T10:00:00Z"))
    val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, undoStamp)

    val factsOpened = opened.facts()
    val factsSelected = selected.facts()

    init {
        setBaselineCheck(checked)
        setBaselineEligibility(eligible)
        setBaselineSearch(verdicts)
        setBaselineOptions(options)
        setBaselinePlan(planned)
        setBaselineApply(applied)
        setBaselineUndo(undone)
        check(baselinePlan(clinic, opened, selected, book, MergeSurface.DESKTOP, now, choices, null) == planned)
        check(reasons(clinic, factsOpened, factsSelected, MergeSurface.DESKTOP).isEmpty() && eligible.eligible)
    }
}
