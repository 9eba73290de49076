package se.medborgarlofte.survey.stats.areas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.RoundReport;

/**
 * What a report shows of areas by themselves: nothing else may be told of them.
 *
 * @param table by area
 */
record ShownAreas(RoundReport report, Indicator indicator, AreaStandings.Basis basis, ReleasedTable table) {

    /** By the indicator of a goal, else by the first headline; none of an open round, and none without such a table. */
    static Optional<ShownAreas> of(RoundReport report) {
        return report.isOpen()
                ? Optional.empty()
                : ChosenShare.of(report)
                        .flatMap(chosen -> table(report, chosen))
                        .findFirst();
    }

    private static Stream<ShownAreas> table(RoundReport report, ChosenShare chosen) {
        return chosen.released().tables().stream()
                .filter(table -> table.breakdown().isByArea())
                .limit(1)
                .map(table -> new ShownAreas(report, chosen.released().indicator(), chosen.basis(), table));
    }

    List<AreaCode> all() {
        return report.areas().areas().stream().map(Area::code).toList();
    }

    /** Whether the table has a row of this area and no other, with a figure in it. */
    boolean isShown(AreaCode area) {
        return table.rows().stream()
                .filter(row -> !row.isMerged())
                .filter(row -> row.figure().hasPoint())
                .anyMatch(row -> row.categories().get(0).code().equals(area.value()));
    }
}
