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

/** Concurrent calls, and the memory use of many calls. */
class LoadTest {
    @Test
    fun `concurrent threads get the same outputs`() {
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
     * One call in a thousand is a plan and one is an error, so that the test covers their memory, too. All calls are from one
     * thread: JNA frees memory on a single thread, which cannot keep up with several threads at full rate (docs/mobile.md).
     */
    private fun calls(count: Int) = repeat(count) { index ->
        when (index % 1_000) {
            0 -> assertTrue(runCatching { call("merge.unknown", "{}") }.isFailure)
            1 -> Profiles.plan()
            else -> clinicCapabilities(clinic)
        }
    }

    @Test
    fun `a million calls do not leak memory`() {
        val status = File("/proc/self/status")
        assumeTrue(status.exists(), "the memory of a process is in /proc on Linux only")
        fun megabytes(): Long {
            // JNA frees native memory after the garbage collection of its owner.
            System.gc()
            Thread.sleep(500)
            return status.readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong() / 1024
        }
        // The first calls also grow the memory of the JIT compiler.
        calls(200_000)
        val before = megabytes()
        calls(800_000)
        val grown = megabytes() - before
        println("A million calls: $before MB after the first 200,000, $grown MB more after the last.")
        assertTrue(grown < 24, "$grown MB more than after the first 200,000 calls")
    }
}
