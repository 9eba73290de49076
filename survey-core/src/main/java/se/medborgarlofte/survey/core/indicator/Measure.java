package se.medborgarlofte.survey.core.indicator;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** How an indicator is made from answers, with everything that counts and everything that is counted named. */
public sealed interface Measure {

    /** The variables it is made from. */
    List<String> variables();

    /** The codes it names. */
    List<Integer> codes();

    <R> R match(Cases<R> cases);

    private static List<Integer> written(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The kinds of measure. */
    interface Cases<R> {
        R share(Share measure);

        R shareOfAny(ShareOfAny measure);

        R mean(Mean measure);
    }

    /**
     * The share of people whose answer is in the numerator, among those whose answer is in the denominator.
     *
     * @param numerator codes that count; all of them in the denominator
     * @param denominator codes in the base
     * @param denominatorMissing kinds of missing answer that are in the base all the same
     */
    record Share(
            @NotNull String variable,
            @NotEmpty List<@NotNull Integer> numerator,
            @NotEmpty List<@NotNull Integer> denominator,
            List<@NotNull MissingReason> denominatorMissing)
            implements Measure {

        public Share {
            numerator = Authored.list(numerator);
            denominator = Authored.list(denominator);
            denominatorMissing = Authored.list(denominatorMissing);
        }

        @Override
        public List<String> variables() {
            return Stream.ofNullable(variable).toList();
        }

        @Override
        public List<Integer> codes() {
            return written(denominator, numerator);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /**
     * The share of people with an answer in the numerator to any of several variables; in the base are those with
     * such an answer and those with an answer in the denominator to every one of the variables.
     */
    record ShareOfAny(
            @NotEmpty List<@NotNull String> variables,
            @NotEmpty List<@NotNull Integer> numerator,
            @NotEmpty List<@NotNull Integer> denominator)
            implements Measure {

        public ShareOfAny {
            variables = Authored.list(variables);
            numerator = Authored.list(numerator);
            denominator = Authored.list(denominator);
        }

        @Override
        public List<Integer> codes() {
            return written(denominator, numerator);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shareOfAny(this);
        }
    }

    /**
     * The mean of a variable.
     *
     * @param denominator codes in the base, each counted as its own value; empty for a variable of numbers
     */
    record Mean(@NotNull String variable, List<@NotNull Integer> denominator) implements Measure {

        public Mean {
            denominator = Authored.list(denominator);
        }

        @Override
        public List<String> variables() {
            return Stream.ofNullable(variable).toList();
        }

        @Override
        public List<Integer> codes() {
            return written(denominator, List.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mean(this);
        }
    }
}
