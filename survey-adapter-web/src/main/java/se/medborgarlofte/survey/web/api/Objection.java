package se.medborgarlofte.survey.web.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call cannot be served as it was made. */
final class Objection extends IllegalArgumentException {

    private final Kind kind;
    private final transient Map<String, String> params;

    private Objection(Kind kind, Map<String, String> params) {
        super(kind.word());
        this.kind = kind;
        this.params = params;
    }

    static Objection of(Kind kind) {
        return new Objection(kind, Map.of());
    }

    /** The same with one more of the values its detail says. */
    Objection with(String name, Object value) {
        var more = new LinkedHashMap<>(params);
        more.put(name, String.valueOf(value));
        return new Objection(kind, Collections.unmodifiableMap(more));
    }

    Kind kind() {
        return kind;
    }

    Map<String, String> params() {
        return params;
    }
}
