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

/** The handles answer as the operations do, from data that crossed once. */
class HandlesTest {
    private fun assertSame(operation: String, ask: (String) -> String) {
        val vectors = Vector.all.filter { it.operation == operation }
        assertTrue(vectors.isNotEmpty())
        for (vector in vectors) assertEquals(vector.answer, Vector.answer { ask(vector.input) }, vector.name)
    }

    private fun refused(call: () -> Unit): ApiError = assertFailsWith<LittermateException> { call() }.refusal

    private val results = listOf(opened.facts(), selected.facts())

    private fun service(id: String, due: LocalDate) =
        PetService(id = id, pet = "mochi", name = "Rabies booster", due = Due.On(due), completed = false)

    @Test
    fun `an opened merge answers every vector of a plan`() = assertSame("merge.plan") { input ->
        val (clinic, opened, selected, book, surface, now, choices, policy) = MergePlanInput.fromJson(input)
        OpenedMerge(clinic, opened, selected, book, surface, policy).use {
            assertEquals(mergeOptions(clinic, opened, selected, book, surface, policy), it.options())
            it.plan(now, choices).toJson()
        }
    }

    @Test
    fun `a search list answers every vector of a search`() = assertSame("merge.search") { input ->
        val (clinic, opened, results, surface, policy) = MergeSearchInput.fromJson(input)
        SearchList(clinic, results, surface, policy).use { list ->
            val sets = list.open(opened)
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
    fun `a service list answers every vector of a classification`() = assertSame("reminder.classify") { input ->
        val (today, services) = ReminderClassifyInput.fromJson(input)
        ServiceList(services).use { list ->
            val placed = services.indices.map { list.explain(today, it.toUInt()) }
            assertEquals(placed.map { it.dueStatus }, list.statuses(today))
            ReminderClassifyOutput(reminderWindows(today), placed).toJson()
        }
    }

    @Test
    fun `an index that the list does not have`() {
        val refusals = listOf(
            SearchList(clinic, results, MergeSurface.DESKTOP).use { refused { it.explain(opened.facts(), 2u) } },
            ServiceList(listOf(service("s", LocalDate.EPOCH), service("t", LocalDate.EPOCH))).use {
                refused { it.explain(LocalDate.EPOCH, UInt.MAX_VALUE) }
            },
        )
        assertEquals(listOf("The list has no result 2.", "The list has no service 4294967295."), refusals.map { it.detail })
        for (problem in refusals.map { it.problems.single() }) {
            assertEquals(ProblemCode.OUT_OF_RANGE, problem.code)
            assertEquals("Ask for a whole number from 0 to 1.", problem.help)
        }
    }

    @Test
    fun `a bad argument has the path that it has in the input of the operation`() {
        SearchList(clinic, results, MergeSurface.DESKTOP).use { list ->
            assertEquals("/opened/id", refused { list.open(results[0].copy(id = "")) }.path)
            assertEquals("/opened/loyaltyPoints", refused { list.explain(results[0].copy(loyaltyPoints = -1), 0u) }.path)
            assertEquals(listOf(1u, 0u), list.open(opened.facts()))
        }
        OpenedMerge(clinic, opened, selected, book, MergeSurface.DESKTOP).use { merge ->
            assertEquals("/choices/name", refused { merge.plan(stamp.at, Choices(name = "")) }.path)
            assertEquals(merge.plan(stamp.at), merge.plan(stamp.at, Choices()))
        }
        assertEquals("/results/1/id", refused { SearchList(clinic, listOf(results[0], results[1].copy(id = "")), MergeSurface.MOBILE) }.path)
        assertEquals(ErrorCode.MERGE_BLOCKED, refused { OpenedMerge(clinic, opened, opened, book, MergeSurface.DESKTOP) }.code)
        ServiceList(emptyList()).use { list ->
            assertEquals("/today", refused { list.statuses(LocalDate.MAX) }.path)
            assertEquals(0u, list.length())
        }
    }

    @Test
    fun `what was freed says so, and freeing it again is harmless`() {
        val list = ServiceList(emptyList())
        list.close()
        list.close()
        assertFailsWith<IllegalStateException> { list.statuses(LocalDate.EPOCH) }
    }

    @Test
    fun `handles that are freed do not fill the memory`() {
        val services = List(100) { service("s-$it", LocalDate.EPOCH) }
        repeat(20_000) { ServiceList(services).use { list -> assertEquals(100u, list.length()) } }
    }
}
