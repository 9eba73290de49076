package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.stats.study.Study;
import se.medborgarlofte.survey.stats.study.StudyResult;

/**
 * What a study found, with the names of the files that it was made from.
 *
 * @param where as it was written
 * @param margins files that the weights were brought to
 * @param missing what cells held that had no value, besides nothing
 */
record Estimates(
        String file,
        Optional<String> where,
        List<String> margins,
        List<String> missing,
        Study study,
        StudyResult result) {

    Estimates {
        margins = List.copyOf(margins);
        missing = List.copyOf(missing);
    }
}
