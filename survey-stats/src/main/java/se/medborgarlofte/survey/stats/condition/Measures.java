package se.medborgarlofte.survey.stats.condition;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/** A number of a column lies on one side of a bound. */
record Measures(String column, Side side, double bound) implements Condition {

    /** Where a number lies. */
    enum Side {
        BELOW {
            @Override
            boolean holds(double value, double bound) {
                return value < bound;
            }
        },
        AT_MOST {
            @Override
            boolean holds(double value, double bound) {
                return value <= bound;
            }
        },
        ABOVE {
            @Override
            boolean holds(double value, double bound) {
                return value > bound;
            }
        },
        AT_LEAST {
            @Override
            boolean holds(double value, double bound) {
                return value >= bound;
            }
        };

        abstract boolean holds(double value, double bound);
    }

    @Override
    public Truth in(DataTable table) {
        var numbers = table.numbers(column);
        var known = Domain.of(table.rows(), row -> !numbers.isMissing(row));
        var yes = Domain.of(table.rows(), row -> !numbers.isMissing(row) && side.holds(numbers.value(row), bound));
        return new Truth(yes, known.and(yes.complement()));
    }

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.NUMBER));
    }
}
