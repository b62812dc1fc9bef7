package littermate

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import littermate.Profiles.book
import littermate.Profiles.clinic
import littermate.Profiles.opened
import littermate.Profiles.selected
import littermate.Profiles.stamp

/** Handles return the same results as the operations. */
class HandlesTest {
    private fun assertSameAsVectors(operation: String, run: (String) -> String) {
        val vectors = Vector.all.filter { it.operation == operation }
        assertTrue(vectors.isNotEmpty())
        for (vector in vectors) assertEquals(vector.expected, Vector.outputOf { run(vector.input) }, vector.name)
    }

    private fun errorOf(call: () -> Unit): ApiError = assertFailsWith<LittermateException> { call() }.apiError

    private val results = listOf(opened.facts(), selected.facts())

    private fun service(id: String, due: LocalDate) =
        PetService(id = id, pet = "mochi", name = "Rabies booster", due = Due.On(due), completed = false)

    @Test
    fun `an opened merge returns the output of each plan vector`() = assertSameAsVectors("merge.plan") { input ->
        val (clinic, opened, selected, book, surface, now, choices, policy) = MergePlanInput.fromJson(input)
        OpenedMerge(clinic, opened, selected, book, surface, policy).use {
            assertEquals(mergeOptions(clinic, opened, selected, book, surface, policy), it.options())
            it.plan(now, choices).toJson()
        }
    }

    @Test
    fun `a search list returns the output of each search vector`() = assertSameAsVectors("merge.search") { input ->
        val (clinic, opened, results, surface, policy) = MergeSearchInput.fromJson(input)
        SearchList(clinic, results, surface, policy).use { list ->
            val sets = list.selectable(opened)
            assertEquals(list.length(), sets.size.toUInt())
            val verdicts = sets.mapIndexed { index, bits ->
                val verdict = list.explain(opened, index.toUInt())
                val codes = blockerBits().filterIndexed { bit, _ -> bits shr bit and 1u == 1u }
                assertEquals(verdict.blockers.map { it.kind.code() }, codes)
                verdict
            }
            MergeSearchOutput(verdicts).toJson()
        }
    }

    @Test
    fun `a service list returns the output of each classification vector`() = assertSameAsVectors("reminder.classify") { input ->
        val (today, services) = ReminderClassifyInput.fromJson(input)
        ServiceList(services).use { list ->
            val classified = services.indices.map { list.explain(today, it.toUInt()) }
            assertEquals(classified.map { it.dueStatus }, list.statuses(today))
            ReminderClassifyOutput(reminderWindows(today), classified).toJson()
        }
    }

    @Test
    fun `rejects an index out of range`() {
        val errors = listOf(
            SearchList(clinic, results, MergeSurface.DESKTOP).use { errorOf { it.explain(opened.facts(), 2u) } },
            ServiceList(listOf(service("s", LocalDate.EPOCH), service("t", LocalDate.EPOCH))).use {
                errorOf { it.explain(LocalDate.EPOCH, UInt.MAX_VALUE) }
            },
        )
        assertEquals(listOf("The list has no result 2.", "The list has no service 4294967295."), errors.map { it.detail })
        for (problem in errors.map { it.problems.single() }) {
            assertEquals(ProblemCode.OUT_OF_RANGE, problem.code)
            assertEquals("Pass an index from 0 to 1.", problem.help)
        }
    }

    @Test
    fun `errors have the paths of the operation's input`() {
        SearchList(clinic, results, MergeSurface.DESKTOP).use { list ->
            assertEquals("/opened/id", errorOf { list.selectable(results[0].copy(id = "")) }.path)
            assertEquals("/opened/loyaltyPoints", errorOf { list.explain(results[0].copy(loyaltyPoints = -1), 0u) }.path)
            assertEquals(listOf(1u, 0u), list.selectable(opened.facts()))
        }
        OpenedMerge(clinic, opened, selected, book, MergeSurface.DESKTOP).use { merge ->
            assertEquals("/choices/name", errorOf { merge.plan(stamp.at, Choices(name = "")) }.path)
            assertEquals(merge.plan(stamp.at), merge.plan(stamp.at, Choices()))
        }
        val invalid = listOf(results[0], results[1].copy(id = ""))
        assertEquals("/results/1/id", errorOf { SearchList(clinic, invalid, MergeSurface.MOBILE) }.path)
        assertEquals(ErrorCode.MERGE_BLOCKED, errorOf { OpenedMerge(clinic, opened, opened, book, MergeSurface.DESKTOP) }.code)
        ServiceList(emptyList()).use { list ->
            assertEquals("/today", errorOf { list.statuses(LocalDate.MAX) }.path)
            assertEquals(0u, list.length())
        }
    }

    @Test
    fun `a freed handle throws, and can be freed again`() {
        val list = ServiceList(emptyList())
        list.close()
        list.close()
        assertFailsWith<IllegalStateException> { list.statuses(LocalDate.EPOCH) }
    }

    @Test
    fun `freed handles do not leak memory`() {
        val services = List(100) { service("s-$it", LocalDate.EPOCH) }
        repeat(20_000) { ServiceList(services).use { list -> assertEquals(100u, list.length()) } }
    }
}
