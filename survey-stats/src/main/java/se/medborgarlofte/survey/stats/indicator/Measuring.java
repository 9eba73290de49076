package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.indicator.Measurement.Codes;
import se.medborgarlofte.survey.stats.indicator.Measurement.Numbers;

/** Holds each kind of measure against the responses of a round. */
final class Measuring implements Measure.Cases<Measurement> {

    /** Answers all the same, though no choice: they were not passed over. */
    private static final List<MissingReason> ANSWERS_WITHOUT_A_CODE =
            List.of(MissingReason.DONT_KNOW, MissingReason.PREFER_NOT_TO_SAY, MissingReason.NOT_APPLICABLE);

    private final Microdata data;

    Measuring(Microdata data) {
        this.data = data;
    }

    /** Whether every variable of the measure was part of the round, as numbers or as codes, whichever it is made of. */
    static boolean isPossible(Measure measure, Microdata data) {
        boolean ofNumbers =
                measure instanceof Measure.Mean mean && mean.denominator().isEmpty();
        return measure.variables().stream()
                .allMatch(variable -> ofNumbers
                        ? data.numbers(variable).isPresent()
                        : data.codes(variable).isPresent());
    }

    @Override
    public Measurement share(Measure.Share measure) {
        var column = codes(measure.variable());
        var inBase = CodeSet.of(measure.denominator());
        var counted = CodeSet.of(measure.numerator());
        var denominator =
                where(row -> inBase.holds(column, row) || isMissingFor(column, row, measure.denominatorMissing()));
        return Measurement.share(
                where(column::isAsked),
                where(row -> isAnswered(column, row)),
                denominator,
                where(row -> counted.holds(column, row)));
    }

    @Override
    public Measurement shareOfAny(Measure.ShareOfAny measure) {
        var columns = measure.variables().stream().map(this::codes).toList();
        var counted = CodeSet.of(measure.numerator());
        var inBase = CodeSet.of(measure.denominator());
        var inside = where(row -> any(columns, column -> counted.holds(column, row)));
        return Measurement.share(
                where(row -> any(columns, column -> column.isAsked(row))),
                where(row -> any(columns, column -> isAnswered(column, row))),
                where(row -> inside.contains(row) || !any(columns, column -> !inBase.holds(column, row))),
                inside);
    }

    private static boolean any(List<CodeColumn> columns, Predicate<CodeColumn> holds) {
        for (var column : columns) {
            if (holds.test(column)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Measurement mean(Measure.Mean measure) {
        return measure.denominator().isEmpty() ? meanOfNumbers(measure) : meanOfCodes(measure);
    }

    private Measurement meanOfNumbers(Measure.Mean measure) {
        var column = data.numbers(measure.variable()).orElseThrow();
        return Measurement.mean(
                where(column::isAsked),
                where(row -> !column.isMissing(row) || ANSWERS_WITHOUT_A_CODE.contains(column.missing(row))),
                where(row -> !column.isMissing(row)),
                new Numbers(column::value));
    }

    private Measurement meanOfCodes(Measure.Mean measure) {
        var column = codes(measure.variable());
        var inBase = CodeSet.of(measure.denominator());
        return Measurement.mean(
                where(column::isAsked),
                where(row -> isAnswered(column, row)),
                where(row -> inBase.holds(column, row)),
                new Codes(measure.denominator(), column::code));
    }

    private CodeColumn codes(String variable) {
        return data.codes(variable).orElseThrow();
    }

    private Domain where(IntPredicate inside) {
        return Domain.of(data.size(), inside);
    }

    private static boolean isAnswered(CodeColumn column, int row) {
        return !column.isMissing(row) || isMissingFor(column, row, ANSWERS_WITHOUT_A_CODE);
    }

    private static boolean isMissingFor(CodeColumn column, int row, List<MissingReason> reasons) {
        return column.isMissing(row) && reasons.contains(column.missing(row));
    }

    /** Some of the codes that a column may hold. */
    private static final class CodeSet {

        private static final int CODES = 100;

        private final boolean[] inside = new boolean[CODES];

        static CodeSet of(List<Integer> codes) {
            var set = new CodeSet();
            codes.stream().filter(code -> 0 <= code && code < CODES).forEach(code -> set.inside[code] = true);
            return set;
        }

        boolean holds(CodeColumn column, int row) {
            return !column.isMissing(row) && inside[column.code(row)];
        }
    }
}
