package sample

import java.io.File
import kotlin.test.assertTrue
import littermate.LittermateException
import littermate.ErrorCode
import littermate.apiError
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

class MergeSampleTest {
    @TestFactory
    fun `the sample runs on every example file`(): List<DynamicTest> =
        File(System.getProperty("littermate.examples")).listFiles().orEmpty().filter { it.extension == "json" }.map { file ->
            dynamicTest(file.name) {
                try {
                    assertTrue(merge(file.readText()).any { "remains" in it })
                } catch (error: LittermateException) {
                    assertTrue(error.apiError.code == ErrorCode.MERGE_BLOCKED, "${error.apiError}")
                }
            }
        }
}
