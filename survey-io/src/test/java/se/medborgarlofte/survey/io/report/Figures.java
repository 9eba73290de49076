package se.medborgarlofte.survey.io.report;

import static se.medborgarlofte.survey.io.report.Reports.area;
import static se.medborgarlofte.survey.io.report.Reports.number;
import static se.medborgarlofte.survey.io.report.Reports.sex;
import static se.medborgarlofte.survey.io.report.Reports.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Direction;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** The figures of the small reports: one of every kind. */
final class Figures {

    private Figures() {}

    static List<ReleasedIndicator> ofSample() {
        var byArea = new ReleasedTable(
                Reports.BY_AREA,
                List.of(
                        new ReleasedRow(List.of(area("OAS")), figure(210, 33, 26, 41)),
                        new ReleasedRow(List.of(area("ALV")), uncertain(48, 17, 7, 31)),
                        new ReleasedRow(List.of(area("AS"), area("ANG")), tooUncertain(31)),
                        new ReleasedRow(List.of(area("BY")), figure(540, 21, 17, 25))));
        var bySex = new ReleasedTable(
                Reports.BY_SEX,
                List.of(
                        new ReleasedRow(List.of(sex(1)), figure(648, 31, 27, 35)),
                        new ReleasedRow(List.of(sex(2)), figure(398, 17, 13, 21))));
        return List.of(new ReleasedIndicator(unsafe(), figure(1046, 26, 23, 29), List.of(byArea, bySex)));
    }

    static List<ReleasedIndicator> ofOpen() {
        var byArea = new ReleasedTable(
                Reports.BY_AREA,
                List.of(
                        new ReleasedRow(List.of(area("OAS")), open(210, 33)),
                        new ReleasedRow(List.of(area("ALV")), open(390, 17)),
                        new ReleasedRow(List.of(area("AS"), area("ANG")), open(75, 41)),
                        new ReleasedRow(List.of(area("BY")), coarse(540, new ShownValue.Under(5)))));
        var bySex = new ReleasedTable(
                Reports.BY_SEX,
                List.of(
                        new ReleasedRow(List.of(sex(1)), open(812, 31)),
                        new ReleasedRow(List.of(sex(2)), coarse(403, new ShownValue.Over(95)))));
        return List.of(new ReleasedIndicator(unsafe(), open(1215, 26), List.of(byArea, bySex)));
    }

    /** The same, with the rows of the first table in the order of the first area of each. */
    static ReleasedIndicator inOrder(ReleasedIndicator released, String... areas) {
        var table = released.tables().get(0);
        var rows = Stream.of(areas)
                .flatMap(area -> table.rows().stream()
                        .filter(row -> row.categories().get(0).code().equals(area)))
                .toList();
        return new ReleasedIndicator(
                released.indicator(), released.total(), List.of(new ReleasedTable(table.breakdown(), rows)));
    }

    static Indicator unsafe() {
        return indicator(
                text(
                        "som känner sig otrygga ute ensamma när det är mörkt, eller som stannar inne",
                        "who feel unsafe out alone after dark, or who stay in"),
                Unit.PERCENT);
    }

    static Indicator indicator(LocalizedText group, Unit unit) {
        return new Indicator(
                new IndicatorId("I_UNSAFE_NIGHT"),
                1,
                text("Otrygga när det är mörkt", "Unsafe after dark"),
                group,
                text("av dem som har svarat på frågan", "of those who answered the question"),
                new Measure.Share("SAFE_NIGHT_AREA", List.of(3, 4), List.of(1, 2, 3, 4), List.of()),
                Direction.LOWER_IS_BETTER,
                unit,
                false);
    }

    static ReleasedFigure figure(int n, int value, int lower, int upper) {
        return new ReleasedFigure(
                Optional.of(n), rounded(value), Optional.of(new ShownInterval(number(lower), number(upper))), false);
    }

    static ReleasedFigure uncertain(int n, int value, int lower, int upper) {
        return new ReleasedFigure(
                Optional.of(n), rounded(value), Optional.of(new ShownInterval(number(lower), number(upper))), true);
    }

    static ReleasedFigure tooUncertain(int n) {
        return coarse(n, new ShownValue.TooUncertain());
    }

    static ReleasedFigure open(int n, int value) {
        return coarse(n, rounded(value));
    }

    static ReleasedFigure coarse(int n, ShownValue value) {
        return new ReleasedFigure(Optional.of(n), value, Optional.empty(), false);
    }

    private static ShownValue rounded(int value) {
        return new ShownValue.Rounded(number(value));
    }
}
