package se.medborgarlofte.survey.cli;

import se.medborgarlofte.survey.cli.terminal.Progress;
import se.medborgarlofte.survey.cli.terminal.Terminal;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.words.Phrases;

/** Where a command stands: whom it talks to, and how they want to be talked to. */
final class Desk {

    /** More than these would hide what the user asked for. */
    private static final int FEW_WARNINGS = 3;

    private final Terminal terminal;
    private final SurveyCommand common;

    Desk(Terminal terminal, SurveyCommand common) {
        this.terminal = terminal;
        this.common = common;
    }

    Terminal terminal() {
        return terminal;
    }

    Settings settings() {
        return common.settings();
    }

    /** Tells what was done, unless nobody wants to hear it. */
    void say(String line) {
        if (!settings().quiet()) {
            terminal.say(line);
        }
    }

    /** Tells what is wrong, warnings too unless nobody wants to hear them. */
    void tell(Findings findings) {
        var told = settings().quiet() ? errors(findings) : findings;
        if (!told.isEmpty()) {
            terminal.say(findingsText().page(told));
        }
    }

    /** What the program says while working, in the user's language. */
    Phrases phrases() {
        return Phrases.of("terminal", settings().talk());
    }

    /** What counts answers while they are read. */
    Progress progress() {
        var phrases = phrases();
        return new Progress(terminal, System::nanoTime, count -> phrases.say("progress", "n", count));
    }

    FindingsText findingsText() {
        return FindingsText.in(settings().talk(), terminal.look());
    }

    private static Findings errors(Findings findings) {
        return new Findings(findings.list().stream().filter(Finding::isError).toList());
    }

    /**
     * What was read; its warnings are told, or where they are to be had if they are many.
     *
     * @throws InvalidInput if anything in it is an error
     */
    <T> T sound(Checked<T> read) {
        T value = read.orThrow();
        int warnings = read.findings().list().size();
        if (warnings > FEW_WARNINGS) {
            say(phrases().say("read.warnings", "n", warnings));
        } else {
            tell(read.findings());
        }
        return value;
    }
}
