package se.medborgarlofte.survey.stats.study;

import java.util.List;

/**
 * What a study found.
 *
 * @param design that the figures rest on
 * @param figures statistic by statistic, in each of them group by group
 */
public record StudyResult(StudyDesign design, List<StudyFigure> figures) {

    public StudyResult {
        figures = List.copyOf(figures);
    }
}
