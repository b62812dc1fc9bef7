package littermate

import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue
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
        val answer = string(if ("problem" in fields) "problem" else "output")

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
        assertTrue(operations.containsAll(TYPED_OPERATIONS), "none of ${TYPED_OPERATIONS - operations}")
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
            val answer = answer { typed(vector.operation, vector.input) }
            assertEquals(vector.answer, answer)
        }
    }

    private fun answer(call: () -> String): String = try {
        call()
    } catch (refused: LittermateException) {
        refused.refusal.toJson()
    }
}
