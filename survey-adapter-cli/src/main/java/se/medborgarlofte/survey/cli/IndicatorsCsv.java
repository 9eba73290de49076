package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/** The indicators of a round as rows of values, in full precision; one that is no sample has no columns for it. */
final class IndicatorsCsv {

    private static final List<String> FIRST = List.of(
            "round",
            "indicator",
            "version",
            "variable",
            "category",
            "eligible",
            "asked",
            "answered",
            "valid",
            "weighted",
            "estimate");
    private static final List<String> PRECISION = List.of("se", "lower", "upper", "df", "nEff", "deff");

    private IndicatorsCsv() {}

    static String of(IndicatorsJson json) {
        boolean sample = json.design().kind().isSample();
        var rows = json.indicators().stream()
                .map(line -> row(
                        Stream.concat(Stream.of(json.round().value()), first(line)),
                        sample ? precision(line) : Stream.of(),
                        line.reason().orElse("")));
        var header = row(FIRST.stream(), sample ? PRECISION.stream() : Stream.of(), "reason");
        return Rows.text(header, rows.toList());
    }

    private static List<String> row(Stream<String> first, Stream<String> precision, String reason) {
        return Stream.of(first, precision, Stream.of(reason))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> first(IndicatorsJson.Line line) {
        var base = line.base();
        return Stream.of(
                line.indicator(),
                String.valueOf(line.version()),
                line.by().variable().orElse(""),
                line.by().category().orElse(""),
                String.valueOf(base.eligible()),
                String.valueOf(base.asked()),
                String.valueOf(base.answered()),
                String.valueOf(base.valid()),
                number(OptionalDouble.of(base.weighted())),
                number(line.estimate()));
    }

    private static Stream<String> precision(IndicatorsJson.Line line) {
        return Stream.of(
                number(line.se()),
                number(line.lower()),
                number(line.upper()),
                number(line.df()),
                number(line.nEff()),
                number(line.deff()));
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "" : ExactDecimal.of(number.getAsDouble()).toPlainString();
    }

    private static String number(OptionalInt number) {
        return number.isEmpty() ? "" : String.valueOf(number.getAsInt());
    }
}
