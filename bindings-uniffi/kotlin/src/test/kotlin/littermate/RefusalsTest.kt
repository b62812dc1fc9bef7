package littermate

import java.time.Instant
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

/** Every bad input is an exception that says everything: never a crash, never a bare sentence. */
class RefusalsTest {
    private fun refused(call: () -> Unit): ApiError = assertFailsWith<LittermateException> { call() }.refusal

    private fun ApiError.said() = problems.map { it.code to it.path }

    @Test
    fun `no JSON`() {
        val refusal = refused { Client.fromJson("{\"id\": ") }
        assertEquals(ErrorCode.INVALID_INPUT, refusal.code)
        assertEquals(listOf(ProblemCode.INVALID_JSON to ""), refusal.said())
    }

    @Test
    fun `all that is wrong with a JSON text, each with its path`() {
        val text = Profiles.draft("c-1", "Ana").toJson()
            .replace("\"2020-02-29\"", "\"2021-02-29\"")
            .replace("\"flow-only\"", "\"flow-mostly\"")
            .replace("\"id\":\"c-1\"", "\"id\":\"\"")
            .replace("\"loyaltyPoints\":0", "\"loyaltyPoints\":0,\"loyalty\":1")
        val expected = setOf(
            ProblemCode.TOO_SHORT to "/id",
            ProblemCode.NOT_ONE_OF to "/pims/type",
            ProblemCode.INVALID_FORMAT to "/pets/0/dateOfBirth",
            ProblemCode.UNKNOWN_FIELD to "/loyalty",
        )
        val refusal = refused { ClientDraft.fromJson(text) }
        assertEquals(expected, refusal.said().toSet())
        assertEquals(refusal.problems.first().path, refusal.path)
        assertTrue(refusal.problems.all { it.help.isNotEmpty() && it.detail.isNotEmpty() })
        val wrong = refusal.problems.single { it.code == ProblemCode.NOT_ONE_OF }
        assertEquals(listOf("flow-only", "in-pims"), wrong.allowed)
    }

    @Test
    fun `a key that stands twice`() {
        val refusal = refused { MergeStamp.fromJson("""{"merge":"m","merge":"n","by":"ann","at":"2026-03-01T09:30:00Z"}""") }
        assertEquals(ProblemCode.DUPLICATE_FIELD, refusal.problems.single().code)
    }

    @Test
    fun `what only the library writes is read strictly too`() {
        val refusal = refused { MergeOptions.fromJson("{}") }
        assertEquals(ErrorCode.INVALID_INPUT, refusal.code)
        val fields = listOf("roles", "name", "email", "phones", "contactByText", "contactByEmail", "pets", "warnings")
        assertEquals(fields.map { ProblemCode.MISSING_FIELD to "/$it" }.toSet(), refusal.said().toSet())
    }

    @Test
    fun `typed values that no JSON could hold`() {
        val draft = Profiles.draft("", "Ana").copy(
            loyaltyPoints = -1,
            pets = Profiles.draft("c-1", "Ana").pets.map { it.copy(dateOfBirth = LocalDate.of(10_000, 1, 1)) },
            preferences = Profiles.preferences(ChannelPreference.OffByStaff(Instant.MAX), ChannelPreference.OffByStaff(Instant.MIN)),
        )
        val expected = setOf(
            ProblemCode.TOO_SHORT to "/draft/id",
            ProblemCode.OUT_OF_RANGE to "/draft/loyaltyPoints",
            ProblemCode.INVALID_FORMAT to "/draft/pets/0/dateOfBirth",
            ProblemCode.INVALID_FORMAT to "/draft/preferences/text/at",
            ProblemCode.INVALID_FORMAT to "/draft/preferences/email/at",
        )
        assertEquals(expected, refused { checkClient(clinic, draft) }.said().toSet())
        assertTrue(refused { draft.toJson() }.said().contains(ProblemCode.TOO_SHORT to "/id"))
    }

    @Test
    fun `a client put together by hand is checked where it is used`() {
        val twice = opened.copy(phones = opened.phones + opened.phones)
        val refusal = refused { mergeOptions(clinic, twice, selected, book, MergeSurface.DESKTOP) }
        assertTrue(refusal.said().contains(ProblemCode.DUPLICATE_PHONE to "/opened/phones/1/number"), "${refusal.said()}")
    }

    @Test
    fun `a blocked merge, and wrong choices`() {
        val blocked = refused { mergeOptions(clinic, opened, opened, book, MergeSurface.DESKTOP) }
        assertEquals(ErrorCode.MERGE_BLOCKED, blocked.code)
        assertEquals("MERGE-1", blocked.rule)

        val choices = Choices(name = "somebody", phones = listOf("+15550100199", "+15550100199"))
        val wrong = refused { Profiles.plan(choices) }
        assertEquals(ErrorCode.INVALID_CHOICES, wrong.code)
        val codes = wrong.problems.map { it.code }
        assertTrue(codes.containsAll(listOf(ProblemCode.NAME_NOT_OFFERED, ProblemCode.PHONE_CHOSEN_TWICE)), "$codes")
        assertTrue(wrong.problems.all { it.path.startsWith("/choices/") })
    }

    @Test
    fun `a stale plan names what changed`() {
        val ticket = Profiles.plan().ticket
        val renamed = selected.copy(name = PersonName("Annie", "Reyes"))
        val refusal = refused { applyMerge(clinic, opened, renamed, book, ticket, stamp) }
        assertEquals(ErrorCode.PLAN_STALE, refusal.code)
        assertEquals(listOf(ChangedSection(MergeSide.SELECTED, ProfileSection.NAME)), refusal.changed)
        assertEquals("MERGE-41", refusal.rule)
    }

    @Test
    fun `a forged ticket, a second undo`() {
        val ticket = Profiles.plan().ticket
        val forged = refused { applyMerge(clinic, opened, selected, book, ticket.copy(opened = "c-9"), stamp) }
        assertEquals(ErrorCode.TICKET_FOR_OTHER_PROFILES, forged.code)

        val newer = refused { applyMerge(clinic, opened, selected, book, ticket.copy(format = 3u), stamp) }
        assertEquals(listOf(ProblemCode.FORMAT_TOO_NEW to "/ticket/format"), newer.said())

        val outcome = applyMerge(clinic, opened, selected, book, ticket, stamp).outcome()!!
        val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, UndoStamp("bob", stamp.at))
        val again = refused { undoMerge(undone.record, undone.survivor, undone.retired, UndoStamp("bob", stamp.at)) }
        assertEquals(ErrorCode.ALREADY_UNDONE, again.code)
    }

    @Test
    fun `an unknown operation of the door`() {
        val refusal = refused { call("merge.bless", "{}") }
        assertEquals(ProblemCode.UNKNOWN_OPERATION, refusal.problems.single().code)
        assertEquals(refusal, ApiError.fromJson(refusal.toJson()))
    }

    /** UTF-8 has no lone surrogates. The JVM says so before anything crosses. */
    @Test
    fun `half a character is no text`() {
        assertFailsWith<java.nio.charset.CharacterCodingException> { call("rules.list", "\uD83D") }
    }
}
