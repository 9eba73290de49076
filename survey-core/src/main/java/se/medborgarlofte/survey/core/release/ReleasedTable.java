package se.medborgarlofte.survey.core.release;

import java.util.List;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** One indicator split one way; its rows together are everybody in the indicator's base. */
public record ReleasedTable(Breakdown breakdown, List<ReleasedRow> rows) {

    public ReleasedTable {
        rows = List.copyOf(rows);
    }

    /** Whether some rows had to be merged. */
    public boolean hasMergedRows() {
        return rows.stream().anyMatch(ReleasedRow::isMerged);
    }
}
