package se.medborgarlofte.survey.cli;

import java.util.Optional;
import se.medborgarlofte.survey.io.words.Language;

/**
 * What the user set for whichever command.
 *
 * @param language of what is written, where one was named
 * @param quiet whether to say only what is wrong
 * @param debug whether a failure shows where in the program it arose
 */
record Settings(Optional<Language> language, boolean quiet, boolean debug) {

    /** The language of what is said while working. */
    Language talk() {
        return language.orElse(Language.EN);
    }
}
