package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text as they pile up, none longer than a terminal is wide. */
final class TextWriter {

    static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    void title(String text) {
        underlined(text, "=");
    }

    void section(String text) {
        gap();
        gap();
        underlined(text, "=");
    }

    void heading(String text) {
        gap();
        underlined(text, "-");
    }

    void line(String text) {
        lines.addAll(TextLines.wrapped(text, WIDTH));
    }

    /** Set off from what stands above. */
    void paragraph(String text) {
        gap();
        line(text);
    }

    /** A label, and a text that keeps clear of it when it runs over several lines. */
    void item(String label, String text) {
        int margin = label.length() - label.stripLeading().length();
        int indent = margin + (label.endsWith(": ") ? 2 : label.strip().length() + 1);
        var wrapped = TextLines.wrapped(label.strip() + " " + text, WIDTH - indent);
        lines.addAll(TextLines.hanging(label.substring(0, margin), wrapped, indent));
    }

    void table(List<List<String>> rows) {
        lines.addAll(TextTable.of(rows));
    }

    /** An empty line. */
    void gap() {
        lines.add("");
    }

    private void underlined(String text, String rule) {
        var wrapped = TextLines.wrapped(text, WIDTH);
        lines.addAll(wrapped);
        lines.add(rule.repeat(wrapped.stream().mapToInt(String::length).max().orElse(0)));
    }

    /** Everything written so far, each line with its end. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
