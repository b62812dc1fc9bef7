package littermate.bench

import java.util.concurrent.TimeUnit
import littermate.*
import org.openjdk.jmh.annotations.Benchmark
import org.openjdk.jmh.annotations.BenchmarkMode
import org.openjdk.jmh.annotations.Fork
import org.openjdk.jmh.annotations.Measurement
import org.openjdk.jmh.annotations.Mode
import org.openjdk.jmh.annotations.OutputTimeUnit
import org.openjdk.jmh.annotations.Scope
import org.openjdk.jmh.annotations.State
import org.openjdk.jmh.annotations.Warmup

/** Each step, followed by its baseline: a function with the same records that does nothing. The medians are `p0.50`. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
open class Steps {
    private val pair = Pair

    @Benchmark open fun check() = checkClient(pair.clinic, pair.draft)
    @Benchmark open fun checkBaseline() = baselineCheck(pair.clinic, pair.draft)

    @Benchmark open fun eligibility() =
        mergeEligibility(pair.clinic, pair.factsOpened, pair.factsSelected, MergeSurface.DESKTOP)
    @Benchmark open fun eligibilityBaseline() =
        baselineEligibility(pair.clinic, pair.factsOpened, pair.factsSelected, MergeSurface.DESKTOP, null)

    @Benchmark open fun search() = mergeSearch(pair.clinic, pair.factsOpened, pair.results, MergeSurface.DESKTOP)
    @Benchmark open fun searchBaseline() = baselineSearch(pair.clinic, pair.factsOpened, pair.results, MergeSurface.DESKTOP, null)

    @Benchmark open fun options() = mergeOptions(pair.clinic, pair.opened, pair.selected, pair.book, MergeSurface.DESKTOP)
    @Benchmark open fun optionsBaseline() =
        baselineOptions(pair.clinic, pair.opened, pair.selected, pair.book, MergeSurface.DESKTOP, null)

    @Benchmark open fun plan() =
        planMerge(pair.clinic, pair.opened, pair.selected, pair.book, MergeSurface.DESKTOP, pair.now, pair.choices)
    @Benchmark open fun planBaseline() =
        baselinePlan(pair.clinic, pair.opened, pair.selected, pair.book, MergeSurface.DESKTOP, pair.now, pair.choices, null)

    @Benchmark open fun apply() =
        applyMerge(pair.clinic, pair.opened, pair.selected, pair.book, pair.planned.ticket, pair.stamp)
    @Benchmark open fun applyBaseline() =
        baselineApply(pair.clinic, pair.opened, pair.selected, pair.book, pair.planned.ticket, pair.stamp, null)

    @Benchmark open fun undo() =
        undoMerge(pair.outcome.record, pair.outcome.survivor, pair.outcome.retired, pair.undoStamp)
    @Benchmark open fun undoBaseline() =
        baselineUndo(pair.outcome.record, pair.outcome.survivor, pair.outcome.retired, pair.undoStamp)

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    open fun eligibilityByHand() = reasons(pair.clinic, pair.factsOpened, pair.factsSelected, MergeSurface.DESKTOP)
}
