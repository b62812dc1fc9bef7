package littermate

import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.test.fail
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** The vectors that all languages share, through the JSON API and through the types. */
class VectorsTest {
    class Vector(area: String, line: String) {
        private val fields = Json.parseToJsonElement(line).jsonObject
        val name = "$area: ${string("name")}"
        val operation = string("op")
        val input = string("input")
        val problem = fields["problem"]?.let { string("problem") }
        val answer = problem ?: string("output")

        private fun string(key: String): String {
            val value = fields.getValue(key).jsonPrimitive
            assertTrue(value.isString, key)
            return value.content
        }
    }

    private val vectors = File(System.getProperty("littermate.vectors")).listFiles { file -> file.extension == "jsonl" }
        .orEmpty().sortedBy { it.name }
        .flatMap { file -> file.readLines().map { Vector(file.nameWithoutExtension, it) } }

    @Test
    fun `there are vectors of every operation`() {
        val operations = vectors.mapTo(mutableSetOf()) { it.operation }
        assertTrue(operations.containsAll(OPERATIONS), "none of ${OPERATIONS - operations}")
    }

    @TestFactory
    fun `through the JSON API`(): List<DynamicTest> = vectors.map { vector ->
        dynamicTest(vector.name) {
            val answer = answer { call(vector.operation, vector.input) }
            assertEquals(vector.answer, answer)
        }
    }

    @TestFactory
    fun `through the types`(): List<DynamicTest> = vectors.map { vector ->
        dynamicTest(vector.name) {
            try {
                val answer = answer { typed(vector.operation, vector.input) }
                assertEquals(vector.answer, answer)
            } catch (part: PartRefused) {
                assertSaysTheSame(vector, part)
            } catch (reason: Inexpressible) {
                val refusal = Refusal.fromJson(vector.problem ?: fail("cannot be said in types: ${reason.message}"))
                assertEquals(RefusalCode.INVALID_INPUT, refusal.code)
            }
        }
    }

    /** A part that cannot be read names the problems that the whole input has there, with paths from the part. */
    private fun assertSaysTheSame(vector: Vector, part: PartRefused) {
        val whole = Refusal.fromJson(vector.problem ?: fail("${part.path}: ${part.refusal}"))
        val there = whole.problems.filter { it.path == part.path || it.path.startsWith(part.path + "/") }
        assertTrue(there.isNotEmpty())
        assertEquals(there.map { it.copy(path = it.path.removePrefix(part.path)) }, part.refusal.problems)
    }

    private fun answer(call: () -> String): String = try {
        call()
    } catch (refused: LittermateException) {
        refused.refusal.toJson()
    }

    private companion object {
        val OPERATIONS = setOf(
            "call.place", "call.recording", "clients.check", "clients.resolve", "clinic.capabilities",
            "contact.edit", "contact.keyword", "contact.opt-outs", "contact.permissions", "contact.sync",
            "conversation.history", "conversation.start", "merge.apply", "merge.chain", "merge.eligibility",
            "merge.options", "merge.plan", "merge.search", "merge.undo", "merge.write-back", "message.route",
            "payment.take", "portal.home", "portal.id-card", "portal.pet", "portal.upload-photo",
            "reminder.classify", "reminder.next-due", "reminder.windows", "rules.list",
        )
    }
}
