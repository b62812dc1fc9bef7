package littermate

/** A JSON text without blanks, to be cut into its parts without being understood: numbers and texts stay to the byte. */
@JvmInline
value class Slice(val text: String) {
    /** The entries of an object, in their order. */
    fun entries(): List<Pair<String, Slice>> = parts().map { part ->
        val end = endOfValue(part, 0)
        Slice(part.substring(0, end)).string() to Slice(part.substring(end + 1))
    }

    /** The entries of an object by their keys. */
    fun record(): Map<String, Slice> = entries().toMap()

    /** The items of an array. */
    fun items(): List<Slice> = parts().map { Slice(it) }

    /** The text of a string. */
    fun string(): String {
        val inner = text.substring(1, text.length - 1)
        return Regex("""\\(u([0-9a-fA-F]{4})|.)""").replace(inner) { found ->
            val code = found.groupValues[2]
            when {
                code.isNotEmpty() -> code.toInt(16).toChar().toString()
                else -> ESCAPES[found.groupValues[1]] ?: found.groupValues[1]
            }
        }
    }

    private fun parts(): List<String> {
        val parts = mutableListOf<String>()
        var at = 1
        while (at < text.length - 1) {
            var end = endOfValue(text, at)
            if (text[end] == ':') end = endOfValue(text, end + 1)
            parts += text.substring(at, end)
            at = end + 1
        }
        return parts
    }

    companion object {
        private val ESCAPES = mapOf("n" to "\n", "t" to "\t", "r" to "\r", "b" to "\b", "f" to "\u000c")

        /** Takes the blanks out of a text. */
        fun of(pretty: String): Slice {
            val text = StringBuilder(pretty.length)
            var at = 0
            while (at < pretty.length) {
                val end = if (pretty[at] == '"') endOfString(pretty, at) else at + 1
                if (!pretty[at].isWhitespace()) text.append(pretty, at, end)
                at = end
            }
            return Slice(text.toString())
        }

        private fun endOfString(text: String, start: Int): Int {
            var at = start + 1
            while (text[at] != '"') at += if (text[at] == '\\') 2 else 1
            return at + 1
        }

        /** Where the value that begins here ends: at a comma, a colon or a bracket of its own level. */
        private fun endOfValue(text: String, start: Int): Int {
            var depth = 0
            var at = start
            while (at < text.length) {
                when (text[at]) {
                    '"' -> at = endOfString(text, at) - 1
                    '{', '[' -> depth++
                    '}', ']' -> if (depth-- == 0) return at
                    ',', ':' -> if (depth == 0) return at
                }
                at++
            }
            return at
        }
    }
}
