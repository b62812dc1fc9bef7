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

/** Invalid input throws an exception with all problems. It never crashes. */
class ErrorsTest {
    private fun errorOf(call: () -> Unit): ApiError = assertFailsWith<LittermateException> { call() }.apiError

    private fun ApiError.codesAndPaths() = problems.map { it.code to it.path }

    @Test
    fun `rejects invalid JSON`() {
        val error = errorOf { Client.fromJson("{\"id\": ") }
        assertEquals(ErrorCode.INVALID_INPUT, error.code)
        assertEquals(listOf(ProblemCode.INVALID_JSON to ""), error.codesAndPaths())
    }

    @Test
    fun `reports all problems of a JSON text with their paths`() {
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
        val error = errorOf { ClientDraft.fromJson(text) }
        assertEquals(expected, error.codesAndPaths().toSet())
        assertEquals(error.problems.first().path, error.path)
        assertTrue(error.problems.all { it.help.isNotEmpty() && it.detail.isNotEmpty() })
        val problem = error.problems.single { it.code == ProblemCode.NOT_ONE_OF }
        assertEquals(listOf("flow-only", "in-pims"), problem.allowed)
    }

    @Test
    fun `rejects a duplicate key`() {
        val error = errorOf { MergeStamp.fromJson("""{"merge":"m","merge":"n","by":"ann","at":"2026-03-01T09:30:00Z"}""") }
        assertEquals(ProblemCode.DUPLICATE_FIELD, error.problems.single().code)
    }

    @Test
    fun `output records are parsed strictly, too`() {
        val error = errorOf { MergeOptions.fromJson("{}") }
        assertEquals(ErrorCode.INVALID_INPUT, error.code)
        val fields = listOf("roles", "name", "email", "phones", "contactByText", "contactByEmail", "pets", "warnings")
        assertEquals(fields.map { ProblemCode.MISSING_FIELD to "/$it" }.toSet(), error.codesAndPaths().toSet())
    }

    @Test
    fun `rejects typed values that JSON cannot represent`() {
        val draft = Profiles.draft("", "Ana").copy(
            loyaltyPoints = -1,
            pets = Profiles.draft("c-1", "Ana").pets.map { it.copy(dateOfBirth = LocalDate.of(10_000, 1, 1)) },
            preferences = Profiles.preferences(
                text = ChannelPreference.OffByStaff(Instant.MAX), email = ChannelPreference.OffByStaff(Instant.MIN),
            ),
        )
        val expected = setOf(
            ProblemCode.TOO_SHORT to "/draft/id",
            ProblemCode.OUT_OF_RANGE to "/draft/loyaltyPoints",
            ProblemCode.INVALID_FORMAT to "/draft/pets/0/dateOfBirth",
            ProblemCode.INVALID_FORMAT to "/draft/preferences/text/at",
            ProblemCode.INVALID_FORMAT to "/draft/preferences/email/at",
        )
        assertEquals(expected, errorOf { checkClient(clinic, draft) }.codesAndPaths().toSet())
        assertTrue(errorOf { draft.toJson() }.codesAndPaths().contains(ProblemCode.TOO_SHORT to "/id"))
    }

    @Test
    fun `a client built by copy is validated when it is used`() {
        val twice = opened.copy(phones = opened.phones + opened.phones)
        val error = errorOf { mergeOptions(clinic, twice, selected, book, MergeSurface.DESKTOP) }
        val expected = ProblemCode.DUPLICATE_PHONE to "/opened/phones/1/number"
        assertTrue(error.codesAndPaths().contains(expected), "${error.codesAndPaths()}")
    }

    @Test
    fun `rejects a blocked merge and invalid choices`() {
        val blocked = errorOf { mergeOptions(clinic, opened, opened, book, MergeSurface.DESKTOP) }
        assertEquals(ErrorCode.MERGE_BLOCKED, blocked.code)
        assertEquals("MERGE-1", blocked.rule)

        val choices = Choices(name = "somebody", phones = listOf("+15550100199", "+15550100199"))
        val invalid = errorOf { Profiles.plan(choices) }
        assertEquals(ErrorCode.INVALID_CHOICES, invalid.code)
        val codes = invalid.problems.map { it.code }
        assertTrue(codes.containsAll(listOf(ProblemCode.NAME_NOT_OFFERED, ProblemCode.PHONE_CHOSEN_TWICE)), "$codes")
        assertTrue(invalid.problems.all { it.path.startsWith("/choices/") })
    }

    @Test
    fun `a stale plan reports the changed sections`() {
        val ticket = Profiles.plan().ticket
        val renamed = selected.copy(name = PersonName("Annie", "Reyes"))
        val error = errorOf { applyMerge(clinic, opened, renamed, book, ticket, stamp) }
        assertEquals(ErrorCode.PLAN_STALE, error.code)
        assertEquals(listOf(ChangedSection(MergeSide.SELECTED, ProfileSection.NAME)), error.changed)
        assertEquals("MERGE-41", error.rule)
    }

    @Test
    fun `rejects a forged ticket, a newer format and a second undo`() {
        val ticket = Profiles.plan().ticket
        val forged = errorOf { applyMerge(clinic, opened, selected, book, ticket.copy(opened = "c-9"), stamp) }
        assertEquals(ErrorCode.TICKET_FOR_OTHER_PROFILES, forged.code)

        val newer = errorOf { applyMerge(clinic, opened, selected, book, ticket.copy(format = 3u), stamp) }
        assertEquals(listOf(ProblemCode.FORMAT_TOO_NEW to "/ticket/format"), newer.codesAndPaths())

        val outcome = applyMerge(clinic, opened, selected, book, ticket, stamp).outcome()!!
        val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, UndoStamp("bob", stamp.at))
        val again = errorOf { undoMerge(undone.record, undone.survivor, undone.retired, UndoStamp("bob", stamp.at)) }
        assertEquals(ErrorCode.ALREADY_UNDONE, again.code)
    }

    @Test
    fun `rejects an unknown operation`() {
        val error = errorOf { call("merge.unknown", "{}") }
        assertEquals(ProblemCode.UNKNOWN_OPERATION, error.problems.single().code)
        assertEquals(error, ApiError.fromJson(error.toJson()))
    }

    /** UTF-8 cannot encode unpaired surrogates. The JVM throws before the library is called. */
    @Test
    fun `rejects an unpaired surrogate`() {
        assertFailsWith<java.nio.charset.CharacterCodingException> { call("rules.list", "\uD83D") }
    }
}
