package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.indicator.Measurement.FewNumbers;
import se.medborgarlofte.survey.stats.indicator.Measurement.Numbers;

/** Holds each kind of measure against the responses of a round. */
final class Measuring implements Measure.Cases<Measurement> {

    private final Microdata data;
    private final int mostOutcomes;

    /** Takes numbers one by one, few or many. */
    Measuring(Microdata data) {
        this(data, 0);
    }

    /** @param mostOutcomes that responses may be counted by */
    Measuring(Microdata data, int mostOutcomes) {
        this.data = data;
        this.mostOutcomes = mostOutcomes;
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
        var outcomes = new CodeOutcomes()
                .codes(measure.denominator(), Outcomes.BASE)
                .reasons(measure.denominatorMissing(), Outcomes.BASE)
                .codes(measure.numerator(), Outcomes.INSIDE);
        return Measurement.share(Outcomes.of(codes(measure.variable()), 0, outcomes.ofSigns()));
    }

    @Override
    public Measurement shareOfAny(Measure.ShareOfAny measure) {
        int[] ofSign = new CodeOutcomes()
                .codes(measure.denominator(), Outcomes.BASE)
                .codes(measure.numerator(), Outcomes.INSIDE)
                .ofSigns();
        var columns = measure.variables().stream().map(this::codes).toList();
        return Measurement.share(Outcomes.of(new AnyOfColumns(columns, ofSign).outcomes(), 0));
    }

    @Override
    public Measurement mean(Measure.Mean measure) {
        return measure.denominator().isEmpty()
                ? meanOfNumbers(data.numbers(measure.variable()).orElseThrow())
                : meanOfCodes(measure);
    }

    private Measurement meanOfNumbers(NumberColumn column) {
        return DistinctNumbers.of(column, Math.max(0, mostOutcomes - Outcomes.FIRST_NUMBER))
                .map(distinct -> Measurement.mean(
                        Outcomes.of(
                                column,
                                distinct.size(),
                                row -> Outcomes.FIRST_NUMBER + distinct.place(column.value(row))),
                        new FewNumbers(distinct.ascending())))
                .orElseGet(() -> Measurement.mean(
                        Outcomes.of(column, 0, row -> Outcomes.OF_ANY_NUMBER), new Numbers(column::value)));
    }

    private Measurement meanOfCodes(Measure.Mean measure) {
        List<Integer> codes = measure.denominator();
        var outcomes = new CodeOutcomes().numbers(codes);
        return Measurement.mean(
                Outcomes.of(codes(measure.variable()), codes.size(), outcomes.ofSigns()),
                new FewNumbers(codes.stream().map(Integer::doubleValue).toList()));
    }

    private CodeColumn codes(String variable) {
        return data.codes(variable).orElseThrow();
    }
}
