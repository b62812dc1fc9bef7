package littermate

import kotlin.test.assertEquals
import kotlin.test.assertTrue
import littermate.Vector.Companion.answer
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** The vectors that all languages share, through the JSON API and through the types. */
class VectorsTest {
    @Test
    fun `there are vectors of every operation`() {
        val operations = Vector.all.mapTo(mutableSetOf()) { it.operation }
        assertTrue(operations.containsAll(TYPED_OPERATIONS), "none of ${TYPED_OPERATIONS - operations}")
    }

    @TestFactory
    fun `through the JSON API`(): List<DynamicTest> = Vector.all.map { vector ->
        dynamicTest(vector.name) {
            val answer = answer { call(vector.operation, vector.input) }
            assertEquals(vector.answer, answer)
        }
    }

    @TestFactory
    fun `through the types`(): List<DynamicTest> = Vector.all.map { vector ->
        dynamicTest(vector.name) {
            val answer = answer { typed(vector.operation, vector.input) }
            assertEquals(vector.answer, answer)
        }
    }
}
