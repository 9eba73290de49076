package se.medborgarlofte.survey.io.json;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * A record as one row of a table.
 *
 * @param values by the name of their column: texts, whole numbers and flags; what is absent is left out
 * @param below the rows of other tables that are parts of this one, in order, by the name of their component
 */
public record Row(Map<String, Object> values, Map<String, List<Row>> below) {

    public Row {
        values = Authored.map(values);
        below = Authored.map(below);
    }
}
