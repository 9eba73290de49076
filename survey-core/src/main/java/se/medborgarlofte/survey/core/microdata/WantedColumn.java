package se.medborgarlofte.survey.core.microdata;

import static java.util.Objects.requireNonNull;

/** A column that somebody needs of a file, and what for. */
public record WantedColumn(String name, ColumnUse use) {

    public WantedColumn {
        requireNonNull(name, "name");
        requireNonNull(use, "use");
    }
}
