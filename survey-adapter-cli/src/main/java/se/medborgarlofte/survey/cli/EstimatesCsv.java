package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/** Estimates as rows of values, in full precision; the groups have a column for each variable. */
final class EstimatesCsv {

    private static final List<String> FIRST = List.of("statistic", "variable", "value");
    private static final List<String> LAST =
            List.of("estimate", "se", "lower", "upper", "df", "n", "nEff", "deff", "reason");

    private EstimatesCsv() {}

    static String of(Estimates estimates) {
        var by = estimates.study().by();
        var header = joined(FIRST.stream(), by.stream().map(EstimatesCsv::title), LAST.stream());
        var rows = EstimatesJson.of(estimates).estimates().value().stream().map(line -> row(line, by));
        return Rows.text(header, rows.toList());
    }

    /** A variable of the data may be called as one of the columns is. */
    private static String title(String variable) {
        return FIRST.contains(variable) || LAST.contains(variable) ? "by." + variable : variable;
    }

    private static List<String> row(EstimatesJson.Line line, List<String> by) {
        return joined(
                Stream.of(line.statistic(), line.variable(), line.value().orElse("")),
                by.stream().map(variable -> line.by().texts().getOrDefault(variable, "")),
                Stream.of(
                        number(line.estimate()),
                        number(line.se()),
                        number(line.lower()),
                        number(line.upper()),
                        number(line.df()),
                        String.valueOf(line.n()),
                        number(line.nEff()),
                        number(line.deff()),
                        line.reason().orElse("")));
    }

    private static List<String> joined(Stream<String> first, Stream<String> by, Stream<String> last) {
        return Stream.of(first, by, last).flatMap(cells -> cells).toList();
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "" : ExactDecimal.of(number.getAsDouble()).toPlainString();
    }

    private static String number(OptionalInt number) {
        return number.isEmpty() ? "" : String.valueOf(number.getAsInt());
    }
}
