package se.medborgarlofte.survey.io.csv;

import java.io.IOException;

/** A row has no end in sight. */
final class RowTooLong extends IOException {

    private static final long serialVersionUID = 1;

    RowTooLong() {
        super("row is too long");
    }
}
