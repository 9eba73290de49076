package se.medborgarlofte.survey.io.json;

import java.util.Optional;

/** How values of one type are written in JSON. */
interface Shape<T> {

    /** The value that {@code node} says; empty when it says none, and then why is among the faults. */
    Optional<T> read(Node node, Faults faults);

    Node write(T value);

    /** What stands in a column for a value of the type. */
    default Column.Form form() {
        return Column.Form.TEXT;
    }

    /** What a field says by being left out; empty when the field must be there. */
    default Optional<T> absent() {
        return Optional.empty();
    }
}
