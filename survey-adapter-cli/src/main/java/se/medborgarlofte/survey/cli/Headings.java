package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** What stands above the operator's own tables, broken into lines. */
final class Headings {

    private static final int INDENT = 2;

    private Headings() {}

    /** Which round the tables are of, whether it is an exercise, and that they are for one's own use. */
    static List<String> of(Programme programme, Round round, ReportingRules rules, Language language) {
        var terminal = Phrases.of("terminal", language);
        var title = round.title().in(language.tag());
        return Stream.of(
                        prose(terminal.say("indicators.head", "round", round.id(), "title", title)),
                        Exercise.lines(programme.survey(), language),
                        prose(terminal.say("indicators.own", "rules", rules.citation())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> prose(String text) {
        return TextLines.ofProse(text).stream();
    }

    /**
     * What a table is of.
     *
     * @param citation as files name it
     */
    static List<String> of(String citation, LocalizedText name, Language language) {
        return TextLines.after(citation + "  ", name.in(language.tag()), INDENT);
    }
}
