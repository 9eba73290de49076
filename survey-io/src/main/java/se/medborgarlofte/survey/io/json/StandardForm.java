package se.medborgarlofte.survey.io.json;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * Says where a document first departs from the one way in which it would be written, and how.
 *
 * @param text as it is
 * @param standard as it would be written
 */
record StandardForm(String text, String standard) {

    private static final int LONGEST = 60;

    /** A warning, or none. */
    Findings differs() {
        if (text.equals(standard)) {
            return Findings.NONE;
        }
        if (standard.equals(text + "\n")) {
            return at(lines(text), Finding.warning("document.noLastLineBreak", ""));
        }
        if (text.replace("\r\n", "\n").equals(standard)) {
            return at(1, Finding.warning("document.otherLineBreaks", ""));
        }
        return text.startsWith(standard)
                ? at(lines(standard), Finding.warning("document.moreAtEnd", ""))
                : at(same() + 1, Finding.warning("document.notCanonical", "").with("standard", line()));
    }

    private static Findings at(int line, Finding finding) {
        return Findings.of(finding.at(finding.place().at(line, 0)));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count() + 1;
    }

    /** How many whole lines are alike before the first that is not. */
    private int same() {
        int alike = IntStream.range(0, Math.min(text.length(), standard.length()))
                .filter(i -> text.charAt(i) != standard.charAt(i))
                .findFirst()
                .orElse(Math.min(text.length(), standard.length()));
        return lines(text.substring(0, alike)) - 1;
    }

    /** What should stand there: the line with its spaces, for they may be all that differs. */
    private String line() {
        String line = standard.split("\n", -1)[same()];
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
