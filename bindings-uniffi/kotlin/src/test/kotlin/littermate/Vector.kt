package littermate

import java.io.File
import kotlin.test.assertTrue
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** A test vector that all languages share. */
internal class Vector(area: String, line: String) {
    private val fields = Json.parseToJsonElement(line).jsonObject
    val name = "$area: ${string("name")}"
    val operation = string("op")
    val input = string("input")
    val expected = string(if ("problem" in fields) "problem" else "output")

    private fun string(key: String): String {
        val value = fields.getValue(key).jsonPrimitive
        assertTrue(value.isString, key)
        return value.content
    }

    companion object {
        /** The vectors of all files. */
        val all: List<Vector> = File(System.getProperty("littermate.vectors")).listFiles { file -> file.extension == "jsonl" }
            .orEmpty().sortedBy { it.name }
            .flatMap { file -> file.readLines().map { Vector(file.nameWithoutExtension, it) } }

        /** The output of a call as JSON, or its error. */
        fun outputOf(call: () -> String): String = try {
            call()
        } catch (error: LittermateException) {
            error.apiError.toJson()
        }
    }
}
