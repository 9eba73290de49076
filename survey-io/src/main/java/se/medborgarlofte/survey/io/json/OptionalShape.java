package se.medborgarlofte.survey.io.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What may be left out, and is never {@code null}.
 *
 * @param <O> the kind of optional
 * @param <T> what it may hold
 */
record OptionalShape<O, T>(Shape<T> held, O empty, Function<T, O> wrapped, Function<O, Optional<T>> unwrapped)
        implements Shape<O> {

    static final Shape<OptionalInt> OF_INT =
            new OptionalShape<>(NumberShape.INTEGER, OptionalInt.empty(), OptionalInt::of, OptionalShape::boxed);

    static final Shape<OptionalDouble> OF_DOUBLE =
            new OptionalShape<>(NumberShape.DOUBLE, OptionalDouble.empty(), OptionalDouble::of, OptionalShape::boxed);

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.stream().boxed().findFirst();
    }

    static <T> Shape<Optional<T>> of(Shape<T> held) {
        return new OptionalShape<>(held, Optional.empty(), Optional::of, optional -> optional);
    }

    @Override
    public Optional<O> read(Node node, Faults faults) {
        return held.read(node, faults).map(wrapped);
    }

    @Override
    public Node write(O value) {
        return unwrapped.apply(value).map(held::write).orElseGet(Node.Nothing::new);
    }

    @Override
    public Optional<O> absent() {
        return Optional.of(empty);
    }

    @Override
    public Column.Form form() {
        return held.form() == Column.Form.RECORD ? Column.Form.JSON : held.form();
    }
}
