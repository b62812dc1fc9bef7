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
                    repeat(10) {
                        val (plan, ticket) = Profiles.plan()
                        assertEquals(expected, MergePlanOutput(plan, ticket))
                        val merge = stamp.copy(merge = "m-$index-$it")
                        val outcome = applyMerge(clinic, Profiles.opened, Profiles.selected, Profiles.book, ticket, merge)
                        assertEquals(merge.merge, outcome.record.merge)
                    }
                }
            }
            pool.invokeAll(work).forEach { it.get() }
        } finally {
            pool.shutdownNow()
        }
    }

    /**
     * One call in a thousand is a plan, and one is refused, so that nothing stays behind there either. From one thread: from
     * several at full rate JNA, which frees with one thread of its own, can fall behind (docs/mobile.md).
     */
    private fun calls(count: Int) = repeat(count) { index ->
        when (index % 1_000) {
            0 -> assertTrue(runCatching { call("merge.bless", "{}") }.isFailure)
            1 -> Profiles.plan()
            else -> clinicCapabilities(clinic)
        }
    }

    @Test
    fun `a million calls take no memory`() {
        val status = File("/proc/self/status")
        assumeTrue(status.exists(), "only Linux tells the memory of a process in /proc")
        fun megabytes(): Long {
            // What JNA holds outside of the heap goes when its owner has been collected.
            System.gc()
            Thread.sleep(500)
            return status.readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong() / 1024
        }
        // Before this, the virtual machine still compiles what is called so often, and keeps that.
        calls(200_000)
        val before = megabytes()
        calls(800_000)
        val grown = megabytes() - before
        println("A million calls: $before MB after a fifth of them, $grown MB more after the last.")
        assertTrue(grown < 24, "$grown MB more than after the first 200,000 calls")
    }
}
