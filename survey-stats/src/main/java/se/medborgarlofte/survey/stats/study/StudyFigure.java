package se.medborgarlofte.survey.stats.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One statistic of one group.
 *
 * @param by label by column, in the order they were asked for; empty for all
 */
public record StudyFigure(Subject subject, Map<String, String> by, Outcome outcome) {

    public StudyFigure {
        by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    }
}
