package se.medborgarlofte.survey.stats.hypothesis;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.estimate.CrossTable;

/** How far each cell is from what independence expects, {@code n_ij - n_i. n_.j / n}, but for the last row and column. */
final class IndependenceResiduals {

    private IndependenceResiduals() {}

    static List<Statistic> of(CrossTable table) {
        var whole = table.design().population(table.base());
        return IntStream.range(0, table.rows().size() - 1)
                .boxed()
                .flatMap(i -> IntStream.range(0, table.columns().size() - 1)
                        .mapToObj(j -> table.count(i, j)
                                .minus(table.rowTotal(i)
                                        .times(table.columnTotal(j))
                                        .dividedBy(whole))))
                .toList();
    }
}
