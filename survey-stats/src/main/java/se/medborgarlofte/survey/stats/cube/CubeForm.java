package se.medborgarlofte.survey.stats.cube;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many of everything a cube counts by: two cubes that share it can be added up.
 *
 * @param dimensions their numbers of categories: of strata, units, areas, and of each margin; each at least 1
 * @param ofUnits whether rows share sampling units
 * @param outcomes of each item; each at least 1
 */
public record CubeForm(List<Integer> dimensions, boolean ofUnits, List<Integer> outcomes) {

    public CubeForm {
        dimensions = List.copyOf(dimensions);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether a cube can have it: an area at least, nothing without a category, no more positions than can be numbered. */
    public boolean isPossible() {
        boolean counted = Stream.concat(dimensions.stream(), outcomes.stream()).allMatch(size -> size >= 1);
        return dimensions.size() >= Keys.FIRST_MARGIN && counted && room() > 0;
    }

    private long room() {
        try {
            return shape().room();
        } catch (ArithmeticException tooMany) {
            return 0;
        }
    }

    /** Whether a cell can be one of such a cube. */
    public boolean admits(CubeCell cell) {
        return 0 <= cell.position()
                && cell.position() < room()
                && 0 <= cell.item()
                && cell.item() <= outcomes.size()
                && 0 <= cell.outcome()
                && cell.outcome() < outcomesOf(cell.item())
                && cell.isCounted();
    }

    /** @param item from 1; 0 is everyone, of which there is one outcome */
    int outcomesOf(int item) {
        return item == 0 ? 1 : outcomes.get(item - 1);
    }

    List<Cells> cells(int positions) {
        return IntStream.rangeClosed(0, outcomes.size())
                .mapToObj(item -> Cells.of(outcomesOf(item), positions))
                .toList();
    }

    Keys.Shape shape() {
        return new Keys.Shape(dimensions, ofUnits);
    }
}
