package se.medborgarlofte.survey.stats.report;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * What of a comparison the public may be told: no figure of a round that the round's own report keeps back or joins with
 * another, for the two together would tell of those few.
 */
public final class ToldChange {

    private final Told first;
    private final Told second;

    private ToldChange(Told first, Told second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The comparison as far as it may be told beside both reports.
     *
     * @param first report of the earlier round
     */
    public static RoundsComparison of(RoundsComparison comparison, RoundReport first, RoundReport second) {
        var told = new ToldChange(new Told(first), new Told(second));
        return new RoundsComparison(
                comparison.held(),
                comparison.families().stream().map(told::of).toList(),
                comparison.screening().stream().map(told::of).toList());
    }

    /**
     * Whether a report leaves it open to tell a figure of its round.
     *
     * @param area absent for all together
     * @param n valid answers that the figure rests on
     */
    static boolean tells(RoundReport report, Indicator indicator, Optional<AreaCode> area, int n) {
        return new Told(report).tells(indicator, area, n);
    }

    private FamilyVerdicts of(FamilyVerdicts verdicts) {
        return new FamilyVerdicts(
                verdicts.family(),
                verdicts.level(),
                verdicts.shares().stream().map(this::of).toList());
    }

    private ComparedShare of(ComparedShare share) {
        var indicator = share.comparability().indicator();
        boolean before = first.tells(indicator, share.area(), share.first().n());
        boolean after = second.tells(indicator, share.area(), share.second().n());
        if (before && after) {
            return share;
        }
        return new ComparedShare(
                share.comparability(),
                share.area(),
                before ? share.first() : share.first().hidden(),
                after ? share.second() : share.second().hidden(),
                share.comparability().isBlocked() ? share.verdict() : Verdict.TOO_FEW_ANSWERS,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** What one round's report tells. */
    private static final class Told {

        private final RoundReport report;
        private final Set<AreaCode> alone;

        Told(RoundReport report) {
            this.report = report;
            this.alone = new AreasAlone(report.whoAnswered(), report.told()).codes(report.areas());
        }

        /** By the row of the area alone; of what is in no table, where no table joins the area with another. */
        boolean tells(Indicator indicator, Optional<AreaCode> area, int n) {
            return report.told().stream()
                    .filter(released -> released.indicator().id().equals(indicator.id()))
                    .filter(released ->
                            area.isEmpty() || rows(released).findAny().isPresent())
                    .findFirst()
                    .map(released -> figure(released, area)
                            .filter(figure -> isTold(figure, indicator) && leavesNobody(figure, n))
                            .isPresent())
                    .orElseGet(() ->
                            !indicator.sensitive() && area.map(alone::contains).orElse(true));
        }

        private static Optional<ReleasedFigure> figure(ReleasedIndicator released, Optional<AreaCode> area) {
            return area.map(code -> rows(released)
                            .filter(row -> !row.isMerged()
                                    && row.categories().get(0).code().equals(code.value()))
                            .map(ReleasedRow::figure)
                            .findFirst())
                    .orElseGet(() -> Optional.of(released.total()));
        }

        private static Stream<ReleasedRow> rows(ReleasedIndicator released) {
            return released.tables().stream()
                    .filter(table -> table.breakdown().isByArea())
                    .flatMap(table -> table.rows().stream());
        }

        /** What is too uncertain by itself protects readers and not those who answered. */
        private static boolean isTold(ReleasedFigure figure, Indicator indicator) {
            boolean uncertain = figure.value() instanceof ShownValue.TooUncertain && !indicator.sensitive();
            return figure.hasPoint() || uncertain;
        }

        /** Those of the report who are not in the comparison are none, or many; weights that nobody is told hide them too. */
        private boolean leavesNobody(ReleasedFigure figure, int compared) {
            int others = figure.n().map(n -> Math.abs(n - compared)).orElse(0);
            boolean weighted =
                    report.round().design().isSample() && report.round().has(DesignColumn.WEIGHT);
            return weighted
                    || others == 0
                    || others >= report.rules().disclosure().minimumBase();
        }
    }
}
