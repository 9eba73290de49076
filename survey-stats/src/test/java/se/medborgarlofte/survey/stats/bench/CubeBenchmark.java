package se.medborgarlofte.survey.stats.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubePlan;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.synthetic.SyntheticColumns;
import se.medborgarlofte.survey.stats.synthetic.SyntheticSurvey;
import se.medborgarlofte.survey.stats.synthetic.SyntheticTable;

/** The hot loops of a table, each by itself: {@code mvn -Pbench -pl survey-stats -am clean test}. */
@Tag("bench")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CubeBenchmark {

    @Param({"1200", "1000000"})
    public int rows;

    private CubePlan plan;
    private Cube cube;
    private WeightedCube raked;

    @Setup
    public void count() {
        plan = SyntheticTable.rows(SyntheticColumns.of(SyntheticSurvey.of(rows, SyntheticSurvey.SEED)));
        cube = Cube.of(plan, Runnable::run);
        raked = SyntheticTable.raked(cube);
    }

    @Benchmark
    public Cube counting() {
        return Cube.of(plan, Runnable::run);
    }

    @Benchmark
    public WeightedCube raking() {
        return SyntheticTable.raked(cube);
    }

    @Benchmark
    public List<SyntheticTable.Cell> sharesAndErrors() {
        return SyntheticTable.of(raked);
    }

    @Test
    void prints_how_long_each_takes() throws RunnerException {
        var options = new OptionsBuilder()
                .include(CubeBenchmark.class.getSimpleName())
                .build();

        assertThat(new Runner(options).run()).hasSize(6);
    }
}
