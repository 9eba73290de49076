package se.medborgarlofte.survey.stats.disclosure;

import java.util.List;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A cell of a table of a sensitive item.
 *
 * @param kinds of people in it, as numbers from 0: the categories that no table of the round divides further
 * @param n valid answers
 * @param inside of these, who are in the numerator
 */
public record CountedCell(List<Integer> kinds, int n, int inside) {

    public CountedCell {
        kinds = List.copyOf(kinds);
        Checks.that(inside >= 0 && inside <= n, "inside", "between 0 and n", inside);
    }

    int fewer() {
        return Math.min(inside, n - inside);
    }
}
