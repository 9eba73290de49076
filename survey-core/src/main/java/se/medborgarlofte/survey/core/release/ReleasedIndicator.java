package se.medborgarlofte.survey.core.release;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Indicator;

/**
 * One indicator of one round as the public sees it.
 *
 * @param total of all who are in its base
 * @param tables the same split in each way the survey names
 */
public record ReleasedIndicator(Indicator indicator, ReleasedFigure total, List<ReleasedTable> tables) {

    public ReleasedIndicator {
        tables = List.copyOf(tables);
    }
}
