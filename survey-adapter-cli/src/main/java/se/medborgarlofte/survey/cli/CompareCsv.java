package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/** Two rounds as rows of values; rounds that anyone could answer have no columns for a difference. */
final class CompareCsv {

    private static final List<String> FIGURES = List.of(
            "firstRound",
            "secondRound",
            "indicator",
            "version",
            "area",
            "table",
            "verdict",
            "n1",
            "share1",
            "n2",
            "share2");
    private static final List<String> CHANGE =
            List.of("difference", "se", "df", "level", "lower", "upper", "p", "adjusted", "detectable");

    private CompareCsv() {}

    /** @param samples whether both rounds were drawn; else there is no column of a difference */
    static String of(CompareJson json, boolean samples) {
        var judged = json.families().stream()
                .flatMap(family -> family.verdicts().stream())
                .map(line -> row(json, line, "family", samples));
        var screened = json.screening().stream().map(line -> row(json, line, "screening", samples));
        var header = Stream.of(FIGURES, samples ? CHANGE : List.<String>of(), List.of("reasons"))
                .flatMap(List::stream);
        return Rows.text(header.toList(), Stream.concat(judged, screened).toList());
    }

    private static List<String> row(CompareJson json, CompareJson.Line line, String table, boolean samples) {
        var figures = Stream.of(
                json.first(),
                json.second(),
                line.indicator(),
                String.valueOf(line.version()),
                line.area().orElse(""),
                table,
                line.verdict().orElse(""),
                String.valueOf(line.first().n()),
                number(line.first().share()),
                String.valueOf(line.second().n()),
                number(line.second().share()));
        var reasons =
                line.reasons().stream().map(reason -> reason.code().name()).collect(joining(" "));
        return Stream.of(figures, samples ? change(line) : Stream.<String>of(), Stream.of(reasons))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> change(CompareJson.Line line) {
        return line.change()
                .map(change -> Stream.of(
                        number(change.difference()),
                        number(change.se()),
                        String.valueOf(change.df()),
                        number(change.level()),
                        number(change.lower()),
                        number(change.upper()),
                        number(change.p()),
                        number(change.adjusted()),
                        number(change.detectable())))
                .orElseGet(() -> CHANGE.stream().map(column -> ""));
    }

    private static String number(double number) {
        return ExactDecimal.of(number).toPlainString();
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "" : number(number.getAsDouble());
    }
}
