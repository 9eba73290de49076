package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.weighting.Kish;

/** No estimate can hold a number that is none. */
class EstimateRecordsTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final OptionalDouble HALF = OptionalDouble.of(0.5);
    private static final OptionalDouble NAN = OptionalDouble.of(Double.NaN);
    private static final Precision NO_DF = new Undefined(Undefined.Reason.NO_DF);
    private static final Interval UNIT = new Interval(0, 1);
    private static final Interval POINT = new Interval(1, 1);

    static Stream<Named<ThrowingCallable>> faults() {
        return Stream.of(
                fault("more inside than n", () -> new ProportionEstimate(2, 3, 1, HALF, NO_DF)),
                fault("fewer inside than none", () -> new ProportionEstimate(2, -1, 1, HALF, NO_DF)),
                fault("a base of NaN", () -> new ProportionEstimate(2, 1, Double.NaN, HALF, NO_DF)),
                fault("no share of two", () -> new ProportionEstimate(2, 1, 1, NONE, NO_DF)),
                fault("a share of nobody", () -> new ProportionEstimate(0, 0, 1, HALF, NO_DF)),
                fault("a share of NaN", () -> new ProportionEstimate(2, 1, 1, NAN, NO_DF)),
                fault("a share of no weight", () -> new ProportionEstimate(2, 1, 0, HALF, NO_DF)),
                fault("a share of negative weight", () -> new ProportionEstimate(2, 1, -1, HALF, NO_DF)),
                fault("a mean of no weight", () -> new MeanEstimate(2, 0, HALF, NO_DF)),
                fault("a mean of nobody", () -> new MeanEstimate(0, 1, HALF, NO_DF)),
                fault("a census with an error", () -> new Known(1, 1, 1, NONE, POINT, Known.Coverage.CENSUS)),
                fault("a census with a width", () -> new Known(0, 1, 1, NONE, UNIT, Known.Coverage.CENSUS)),
                fault("a mean of fewer than none", () -> new MeanEstimate(-1, 1, NONE, NO_DF)),
                fault("a mean over a base of NaN", () -> new MeanEstimate(1, Double.NaN, HALF, NO_DF)),
                fault("no mean of one", () -> new MeanEstimate(1, 1, NONE, NO_DF)),
                fault("a mean of NaN", () -> new MeanEstimate(1, 1, NAN, NO_DF)),
                fault("a standard error of NaN", () -> new Known(Double.NaN, 1, 1, NONE, UNIT)),
                fault("an infinite standard error", () -> new Known(Double.POSITIVE_INFINITY, 1, 1, NONE, UNIT)),
                fault("no degrees of freedom", () -> new Known(1, 0, 1, NONE, UNIT)),
                fault("no effective size", () -> new Known(1, 1, 0, NONE, UNIT)),
                fault("a Kish of nobody", () -> new Kish(0, 1)),
                fault("a Kish of nothing", () -> new Kish(1, 0)),
                fault("an element variance of NaN", () -> new SimpleSample(Double.NaN, 1, 1)),
                fault("a sample of nobody", () -> new SimpleSample(1, 0, 1)),
                fault("a population of nobody", () -> new SimpleSample(1, 1, 0)),
                fault("the level of an exact interval", () -> ClopperPearson.interval(0.5, 9, 1)));
    }

    private static Named<ThrowingCallable> fault(String name, ThrowingCallable making) {
        return Named.of(name, making);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refuses(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageMatching(".+ is not .+: .+");
    }
}
