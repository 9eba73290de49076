package se.medborgarlofte.survey.cli;

import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Says under an output with every figure that it is not what the public is told. */
final class OwnUse {

    private OwnUse() {}

    static Stream<String> lines(Language language) {
        return Stream.concat(
                Stream.of(""),
                TextLines.ofProse(Phrases.of("terminal", language).say("own")).stream());
    }
}
