package se.medborgarlofte.survey.stats.report;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.followup.Telling;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * Tells of an area in a look back what the reports of the rounds tell, as {@link ToldChange} does of a change.
 *
 * @param reports of rounds; asked for the same one again and again
 */
public record ToldByReports(Function<Round, RoundReport> reports) implements Telling {

    @Override
    public RoundsComparison of(RoundsComparison change) {
        var rounds = change.held().rounds();
        return ToldChange.of(
                change,
                reports.apply(rounds.first().round()),
                reports.apply(rounds.second().round()));
    }

    @Override
    public boolean tells(Round round, Indicator indicator, AreaCode area, int n) {
        return ToldChange.tells(reports.apply(round), indicator, Optional.of(area), n);
    }
}
