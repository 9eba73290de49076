package se.medborgarlofte.survey.core.microdata;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The responses of a round in columns, one row a response, rows in the order of the responses' ids.
 *
 * <p>Unmodifiable; may be read from any number of threads.
 */
public final class Microdata {

    private final Map<String, CodeColumn> codes;
    private final Map<String, NumberColumn> numbers;
    private final Map<String, LabelColumn> labels;
    private final NumberColumn weights;

    Microdata(
            Map<String, CodeColumn> codes,
            Map<String, NumberColumn> numbers,
            Map<String, LabelColumn> labels,
            NumberColumn weights) {
        this.codes = codes;
        this.numbers = numbers;
        this.labels = labels;
        this.weights = weights;
    }

    /** The number of responses. */
    public int size() {
        return weights.size();
    }

    /** The column of a variable with codes or flags. */
    public Optional<CodeColumn> codes(String variable) {
        return Optional.ofNullable(codes.get(variable));
    }

    /** The column of a variable with numbers. */
    public Optional<NumberColumn> numbers(String variable) {
        return Optional.ofNullable(numbers.get(variable));
    }

    /** The area each response counts for. */
    public LabelColumn areas() {
        return column("area");
    }

    /** The stratum each response was drawn from. */
    public LabelColumn strata() {
        return column("stratum");
    }

    /** The primary sampling unit, named within its stratum. */
    public LabelColumn units() {
        return column("unit");
    }

    /** The person behind each response, across rounds. */
    public LabelColumn persons() {
        return column("person");
    }

    public LabelColumn modes() {
        return column("mode");
    }

    public LabelColumn languages() {
        return column("language");
    }

    /** The weight of each response; every row is missing when the round has no weights. */
    public NumberColumn weights() {
        return weights;
    }

    private LabelColumn column(String name) {
        return Objects.requireNonNull(labels.get(name), name);
    }
}
