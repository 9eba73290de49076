package se.medborgarlofte.survey.io.csv;

import java.io.IOException;

/** Bytes are no UTF-8, at {@link #line()}. */
final class BrokenText extends IOException {

    private final int line;

    BrokenText(int line) {
        super("not UTF-8 on line " + line);
        this.line = line;
    }

    int line() {
        return line;
    }
}
