package se.medborgarlofte.survey.core.release;

import java.util.List;

/**
 * One row of a table: a category, or several that had to be merged to protect those who answered.
 *
 * @param categories in the order of the breakdown, at least one
 */
public record ReleasedRow(List<Category> categories, ReleasedFigure figure) {

    public ReleasedRow {
        categories = List.copyOf(categories);
    }

    public boolean isMerged() {
        return categories.size() > 1;
    }
}
