package se.medborgarlofte.survey.io.json;

import java.util.Optional;

/** Yes or no; what people author may leave a no out. */
record FlagShape(Optional<Boolean> absent) implements Shape<Boolean> {

    static final Shape<Boolean> AUTHORED = new FlagShape(Optional.of(false));

    static final Shape<Boolean> ALWAYS_WRITTEN = new FlagShape(Optional.empty());

    @Override
    public Optional<Boolean> read(Node node, Faults faults) {
        return node instanceof Node.Flag flag ? Optional.of(flag.yes()) : faults.refuse("json.notYesOrNo", node);
    }

    @Override
    public Node write(Boolean value) {
        return new Node.Flag(value);
    }

    @Override
    public Column.Form form() {
        return Column.Form.FLAG;
    }
}
