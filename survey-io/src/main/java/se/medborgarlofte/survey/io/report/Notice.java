package se.medborgarlofte.survey.io.report;

import java.util.Optional;
import se.medborgarlofte.survey.core.survey.Survey;

/** That the figures are invented, where they are. */
final class Notice {

    private Notice() {}

    static Optional<String> of(Survey survey, Voice voice) {
        return survey.synthetic()
                ? Optional.of(voice.say("notice.what")
                        + " "
                        + voice.say(
                                "notice.about",
                                "municipality",
                                survey.municipality().name()))
                : Optional.empty();
    }
}
