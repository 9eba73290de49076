package se.medborgarlofte.survey.io.csv;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.microdata.DataTable;

/**
 * What a portion of a file of data holds.
 *
 * @param table nothing where a row is not in it
 * @param found everything wrong with it, by lines counted from 1
 * @param lines of the portion
 * @param broken whether what follows cannot be told apart into rows
 */
record PortionRead(Optional<DataTable> table, List<Finding> found, int lines, boolean broken) {}
