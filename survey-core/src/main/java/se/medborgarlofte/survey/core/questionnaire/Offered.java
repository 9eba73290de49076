package se.medborgarlofte.survey.core.questionnaire;

import java.util.Optional;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** What a closed question offers under a code. */
sealed interface Offered permits Choice, Place {

    Integer code();

    LocalizedText label();

    /** What kind of missing answer it is, where it is one. */
    default Optional<MissingReason> missing() {
        return Optional.empty();
    }
}
