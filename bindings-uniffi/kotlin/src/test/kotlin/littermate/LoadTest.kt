package littermate

import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import littermate.Profiles.clinic
import littermate.Profiles.stamp
import org.junit.jupiter.api.Assumptions.assumeTrue

/** Many threads, and many calls. */
class LoadTest {
    @Test
    fun `many threads at once get the same answers`() {
        val expected = Profiles.plan()
        val pool = Executors.newFixedThreadPool(16)
        try {
            val work = List(64) { index ->
                Callable {
                    repeat(50) {
                        val (plan, ticket) = Profiles.plan()
                        assertEquals(expected, PlanOutput(plan, ticket))
                        val merge = stamp.copy(merge = "m-$index-$it")
                        val outcome = applyMerge(clinic, Profiles.opened, Profiles.selected, ticket, merge)
                        assertEquals(merge.merge, outcome.record.merge)
                    }
                }
            }
            pool.invokeAll(work).forEach { it.get() }
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `a million calls take no memory`() {
        val status = File("/proc/self/status")
        assumeTrue(status.exists(), "only Linux tells the memory of a process in /proc")
        fun megabytes(): Long =
            status.readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong() / 1024
        // One call in a hundred is refused, so that nothing stays behind there either.
        fun calls(count: Int) = repeat(count) { index ->
            if (index % 100 == 0) {
                runCatching { call("merge.bless", "{}") }
            } else {
                clinicCapabilities(clinic)
            }
        }
        calls(100_000)
        val before = megabytes()
        calls(900_000)
        val grown = megabytes() - before
        assertTrue(grown < 64, "$grown MB more than after the first 100,000 calls")
    }
}
