package se.medborgarlofte.survey.io.csv;

import java.util.List;

/**
 * One line of a table as it was written; a quoted text may make it span several lines of the file.
 *
 * @param line of the file it begins on
 * @param cells empty for a blank line
 * @param bareQuotes the cells that hold a quotation mark but do not begin with one
 */
record Row(int line, List<String> cells, List<Integer> bareQuotes) {

    boolean isBlank() {
        return cells.isEmpty();
    }
}
