package se.medborgarlofte.survey.io.csv;

import java.util.List;

/**
 * One line of a table as it was written; a quoted text may make it span several lines of the file.
 *
 * @param line of the file it begins on
 * @param cells empty for a blank line
 * @param width how many cells were written, of which only the first may have been kept
 * @param bareQuotes the cells that hold a quotation mark but do not begin with one
 * @param isComplete whether all of it was kept
 */
record Row(int line, List<String> cells, int width, List<Integer> bareQuotes, boolean isComplete) {

    boolean isBlank() {
        return cells.isEmpty();
    }
}
