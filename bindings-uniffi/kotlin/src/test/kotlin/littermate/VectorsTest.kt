package littermate

import kotlin.test.assertEquals
import kotlin.test.assertTrue
import littermate.Vector.Companion.outputOf
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Runs the vectors that all languages share, with the JSON API and with the typed functions. */
class VectorsTest {
    @Test
    fun `each operation has vectors`() {
        val operations = Vector.all.mapTo(mutableSetOf()) { it.operation }
        assertTrue(operations.containsAll(TYPED_OPERATIONS), "no vectors for ${TYPED_OPERATIONS - operations}")
    }

    @TestFactory
    fun `vectors with the JSON API`(): List<DynamicTest> = Vector.all.map { vector ->
        dynamicTest(vector.name) {
            val output = outputOf { call(vector.operation, vector.input) }
            assertEquals(vector.expected, output)
        }
    }

    @TestFactory
    fun `vectors with the typed functions`(): List<DynamicTest> = Vector.all.map { vector ->
        dynamicTest(vector.name) {
            val output = outputOf { typed(vector.operation, vector.input) }
            assertEquals(vector.expected, output)
        }
    }
}
