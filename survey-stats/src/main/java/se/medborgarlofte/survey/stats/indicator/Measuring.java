package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.stats.design.Domain;

/** Holds each kind of measure against the responses of a round. */
final class Measuring implements Measure.Cases<Measurement> {

    private final Microdata data;

    Measuring(Microdata data) {
        this.data = data;
    }

    /** Whether every variable of the measure was part of the round. */
    static boolean isPossible(Measure measure, Microdata data) {
        return measure.variables().stream()
                .allMatch(variable -> data.codes(variable).isPresent() || isNumeric(measure, variable, data));
    }

    private static boolean isNumeric(Measure measure, String variable, Microdata data) {
        return measure instanceof Measure.Mean mean
                && mean.denominator().isEmpty()
                && data.numbers(variable).isPresent();
    }

    @Override
    public Measurement share(Measure.Share measure) {
        var column = codes(measure.variable());
        var base = where(row -> holdsAny(column, row, measure.denominator())
                || isMissingFor(column, row, measure.denominatorMissing()));
        return new Measurement(
                where(column::isAsked),
                where(row -> isAnswered(column, row)),
                base,
                row -> holdsAny(column, row, measure.numerator()),
                row -> 0);
    }

    @Override
    public Measurement shareOfAny(Measure.ShareOfAny measure) {
        var columns = measure.variables().stream().map(this::codes).toList();
        IntPredicate inside = row -> columns.stream().anyMatch(column -> holdsAny(column, row, measure.numerator()));
        IntPredicate complete =
                row -> columns.stream().allMatch(column -> holdsAny(column, row, measure.denominator()));
        return new Measurement(
                where(row -> columns.stream().anyMatch(column -> column.isAsked(row))),
                where(row -> columns.stream().anyMatch(column -> isAnswered(column, row))),
                where(inside.or(complete)),
                inside,
                row -> 0);
    }

    @Override
    public Measurement mean(Measure.Mean measure) {
        return measure.denominator().isEmpty() ? meanOfNumbers(measure) : meanOfCodes(measure);
    }

    private Measurement meanOfNumbers(Measure.Mean measure) {
        var column = data.numbers(measure.variable()).orElseThrow();
        var given = where(row -> !column.isMissing(row));
        return new Measurement(given, given, given, row -> true, column::value);
    }

    private Measurement meanOfCodes(Measure.Mean measure) {
        var column = codes(measure.variable());
        return new Measurement(
                where(column::isAsked),
                where(row -> isAnswered(column, row)),
                where(row -> holdsAny(column, row, measure.denominator())),
                row -> true,
                column::code);
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

    private static final List<MissingReason> ANSWERS_WITHOUT_A_CODE =
            List.of(MissingReason.DONT_KNOW, MissingReason.PREFER_NOT_TO_SAY, MissingReason.NOT_APPLICABLE);

    private static boolean isMissingFor(CodeColumn column, int row, List<MissingReason> reasons) {
        return column.isMissing(row)
                && reasons.stream().anyMatch(reason -> Objects.equals(reason, column.missing(row)));
    }

    private static boolean holdsAny(CodeColumn column, int row, List<Integer> codes) {
        for (int code : codes) {
            if (column.holds(row, code)) {
                return true;
            }
        }
        return false;
    }
}
