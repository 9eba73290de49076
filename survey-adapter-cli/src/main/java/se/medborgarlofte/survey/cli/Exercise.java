package se.medborgarlofte.survey.cli;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Says near the top of an output that its answers are invented, where they are. */
final class Exercise {

    private Exercise() {}

    static Stream<String> lines(Survey survey, Language language) {
        return survey.synthetic()
                ? TextLines.ofProse(Phrases.of("change", language)
                                .say(
                                        "exercise",
                                        "municipality",
                                        survey.municipality().name()))
                        .stream()
                : Stream.of();
    }
}
