package se.medborgarlofte.survey.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import se.medborgarlofte.survey.cli.terminal.Look;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.io.words.Visible;

/** Findings as a person reads them: a line each with its place, how bad it is, what is wrong and what to do. */
final class FindingsText {

    private final Phrases phrases;
    private final FindingWords words;
    private final Ansi ansi;

    private FindingsText(Language language, Look look) {
        this.phrases = Phrases.of("terminal", language);
        this.words = FindingWords.in(language);
        this.ansi = look.ansi();
    }

    static FindingsText in(Language language, Look look) {
        return new FindingsText(language, look);
    }

    /** A finding on a line, many alike told by the last of them, and how many they are on the last line. */
    String page(Findings findings) {
        return Stream.concat(Folded.of(findings).map(this::line), Stream.of(count(findings)))
                .collect(Collectors.joining("\n"));
    }

    private String line(Folded folded) {
        String line = line(folded.finding());
        return folded.others() == 0 ? line : line + " " + phrases.say("folded", "n", folded.others());
    }

    /** One finding on a line. */
    String line(Finding finding) {
        String place = Visible.of(finding.place().toString());
        return (place.isEmpty() ? "" : place + ": ") + severity(finding) + ": " + sentence(finding);
    }

    /** What is wrong and what to do. */
    String sentence(Finding finding) {
        return words.sentence(finding);
    }

    /** How bad it is in words; colour only underlines it. */
    private String severity(Finding finding) {
        return finding.isError()
                ? ansi.string("@|bold,red " + phrases.say("error") + "|@")
                : ansi.string("@|yellow " + phrases.say("warning") + "|@");
    }

    private String count(Findings findings) {
        long errors = findings.list().stream().filter(Finding::isError).count();
        long warnings = findings.list().size() - errors;
        return Stream.of(some("errors", errors), some("warnings", warnings))
                .flatMap(Optional::stream)
                .reduce((one, other) -> phrases.say("count.both", "errors", one, "warnings", other))
                .map(count -> phrases.say("count", "count", count))
                .orElseGet(() -> phrases.say("count.none"));
    }

    private Optional<String> some(String what, long number) {
        if (number == 0) {
            return Optional.empty();
        }
        return Optional.of(number == 1 ? phrases.say(what + ".one") : phrases.say(what + ".other", "n", number));
    }
}
