package se.medborgarlofte.survey.io.json;

import java.util.Optional;

/** An object whose fields somebody else reads. */
record FieldsShape() implements Shape<Node.Fields> {

    @Override
    public Optional<Node.Fields> read(Node node, Faults faults) {
        return node instanceof Node.Fields object ? Optional.of(object) : faults.refuse("json.notObject", node);
    }

    @Override
    public Node write(Node.Fields value) {
        return value;
    }
}
