package se.medborgarlofte.survey.cli.terminal;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What a person at the terminal gets that a file or a program does not.
 *
 * @param colour beside the words, never instead of them
 * @param progress of long work, on standard error
 */
public record Look(boolean colour, boolean progress) {

    public static final Look PLAIN = new Look(false, false);

    /**
     * Plain for whoever asks for it by {@code NO_COLOR}, and wherever nobody watches.
     *
     * @see <a href="https://no-color.org">NO_COLOR</a>
     */
    public static Look of(Map<String, String> environment, boolean outIsTerminal, boolean errIsTerminal) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Look(outIsTerminal && errIsTerminal && !plain, errIsTerminal);
    }

    public Ansi ansi() {
        return colour ? Ansi.ON : Ansi.OFF;
    }
}
