package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.survey.Retention;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

class OptionalTextsTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static Stream<Function<Optional<String>, Record>> records() {
        return Stream.of(
                decision -> new Retention(Period.ofYears(2), decision),
                reference -> new Decision(
                        LocalizedText.of("en", "The municipal council"),
                        new PartialDate("2017-02"),
                        reference,
                        List.of()),
                gradedBy -> new Observation(
                        Party.POLICE,
                        new AreaCode("CENTRUM"),
                        new ProblemCode("DARK"),
                        new PartialDate("2017"),
                        Optional.of(2),
                        Optional.empty(),
                        "Exercise",
                        gradedBy,
                        true));
    }

    @ParameterizedTest
    @MethodSource("records")
    void may_be_left_out(Function<Optional<String>, Record> record) {
        var findings = CONSTRAINTS.check(record.apply(Optional.empty()));

        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void may_not_be_blank(Function<Optional<String>, Record> record) {
        var findings = CONSTRAINTS.check(record.apply(Optional.of(" \n")));

        assertThat(findings.list()).extracting(Finding::code).containsExactly("constraint.pattern");
    }

    @ParameterizedTest
    @MethodSource("records")
    void may_say_something_on_several_lines(Function<Optional<String>, Record> record) {
        var findings = CONSTRAINTS.check(record.apply(Optional.of("\nKS 2017/1\n")));

        assertThat(findings.list()).isEmpty();
    }
}
