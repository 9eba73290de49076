package se.medborgarlofte.survey.stats.condition;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * What must hold of a row for it to be in a domain.
 *
 * <p>A comparison with a missing value is neither true nor false, and neither is its negation; such rows are outside.
 *
 * <p>It stands in this module, its grammar too, because all it is good for is to make a {@link Domain} and reading it takes
 * no file: whoever embeds the library has it without a command line.
 */
public sealed interface Condition permits All, Any, Holds, Measures, Not {

    /**
     * Reads a condition such as {@code age >= 65 & !(area in (1, 2) | sex == "F")}.
     *
     * <p>{@code |} binds weaker than {@code &}, and {@code &} weaker than {@code !}. On the left stands the name of a column,
     * in backquotes where it is more than letters, digits, dots and underscores; on the right a number, or words, in quotation
     * marks where they are more than a name. {@code == != in} compare labels, {@code < <= > >=} numbers.
     *
     * @throws ConditionFault at the first place where it cannot be read
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** Where it is true and where it is false; for this package. */
    Truth in(DataTable table);

    /** The columns it is about. */
    Stream<WantedColumn> columns();

    /**
     * The rows for which it is true.
     *
     * @throws IllegalArgumentException if a column it is about was not read
     */
    default Domain domain(DataTable table) {
        return in(table).yes();
    }
}
