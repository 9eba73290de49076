package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
final class TextLines {

    private TextLines() {}

    /** Lines of at most {@code width} characters; a longer word has a line of its own. At least one line. */
    static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("[ \\n\\r\\t]+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
