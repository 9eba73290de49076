package se.medborgarlofte.survey.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.study.ReplicateColumns;
import se.medborgarlofte.survey.stats.study.SampleColumns.Nesting;
import se.medborgarlofte.survey.stats.study.StudyFigure;

/** Estimates as another program reads them, in full precision. */
record EstimatesJson(Design design, Lines estimates) {

    /** What is written even if it is empty: a list that is a component of its own would be left out. */
    record Lines(List<Line> value) {

        Lines {
            value = List.copyOf(value);
        }
    }

    /** The labels of a group by column, written even if there are none. */
    record By(Map<String, String> texts) {

        By {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        }
    }

    /**
     * How the rows came into the sample, by column and in numbers.
     *
     * @param adjustment {@code rake} or {@code poststratify}, where there are margins
     * @param margins files that the weights were brought to
     * @param missing what cells held that had no value, besides nothing
     * @param replicateColumns the pattern of their names
     * @param interval of shares
     * @param weighted rows with a weight other than 0
     * @param inDomain of these, rows that are asked about
     * @param population sum of the weights
     * @param strata with a unit; absent with replicate weights, as are psus
     * @param df degrees of freedom of the whole sample
     */
    record Design(
            String file,
            Optional<String> weight,
            Optional<String> stratum,
            List<String> ids,
            boolean nest,
            List<String> fpc,
            String lonelyPsu,
            Optional<String> where,
            Optional<String> adjustment,
            List<String> margins,
            List<String> missing,
            Optional<String> replicateColumns,
            OptionalDouble replicateScale,
            String interval,
            double level,
            int rows,
            int weighted,
            int inDomain,
            double population,
            OptionalInt strata,
            OptionalInt psus,
            OptionalInt replicates,
            int df) {

        Design {
            ids = List.copyOf(ids);
            fpc = List.copyOf(fpc);
            margins = List.copyOf(margins);
            missing = List.copyOf(missing);
        }

        static Design of(Estimates estimates) {
            var study = estimates.study();
            var sample = study.sample();
            var rule = study.rule();
            var design = estimates.result().design();
            return new Design(
                    estimates.file(),
                    sample.weight(),
                    sample.strata(),
                    sample.units(),
                    sample.nesting() == Nesting.WITHIN_STRATA,
                    sample.populations(),
                    LowerCase.word(sample.lonelyPsu()),
                    estimates.where(),
                    Optional.of(LowerCase.word(study.population().adjustment()))
                            .filter(word -> !estimates.margins().isEmpty()),
                    estimates.margins(),
                    estimates.missing(),
                    study.replicates().map(ReplicateColumns::pattern),
                    study.replicates().stream()
                            .mapToDouble(ReplicateColumns::scale)
                            .findFirst(),
                    LowerCase.word(rule.ofShares()),
                    rule.level(),
                    design.rows(),
                    design.weighted(),
                    design.inDomain(),
                    design.population(),
                    some(design.strata()),
                    some(design.units()),
                    some(design.replicates()),
                    design.degreesOfFreedom());
        }

        private static OptionalInt some(int number) {
            return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
        }
    }

    /**
     * One statistic of one group.
     *
     * @param value the answers a share counts, the part of the population below a quantile
     * @param by label by column; empty for all
     * @param se standard error
     * @param df degrees of freedom
     * @param n rows with weight that it rests on
     * @param nEff effective sample size
     * @param deff design effect, against drawing with replacement
     * @param reason why there is no standard error, where there is none
     */
    record Line(
            String statistic,
            String variable,
            Optional<String> value,
            By by,
            OptionalDouble estimate,
            OptionalDouble se,
            OptionalDouble lower,
            OptionalDouble upper,
            OptionalInt df,
            int n,
            OptionalDouble nEff,
            OptionalDouble deff,
            Optional<String> reason) {

        static Line of(StudyFigure figure) {
            var outcome = figure.outcome();
            return new Line(
                    LowerCase.word(figure.subject().statistic()),
                    figure.subject().variable(),
                    figure.subject().value(),
                    new By(figure.by()),
                    outcome.estimate(),
                    outcome.standardError(),
                    number(outcome.interval().map(Interval::lower)),
                    number(outcome.interval().map(Interval::upper)),
                    outcome.degreesOfFreedom(),
                    outcome.n(),
                    outcome.effectiveSize(),
                    outcome.designEffect(),
                    outcome.reason().map(Enum::name));
        }

        private static OptionalDouble number(Optional<Double> number) {
            return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
    }

    static EstimatesJson of(Estimates estimates) {
        var lines = estimates.result().figures().stream().map(Line::of).toList();
        return new EstimatesJson(Design.of(estimates), new Lines(lines));
    }
}
