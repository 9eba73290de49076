package se.medborgarlofte.survey.web.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.medborgarlofte.survey.io.json.Json;

/** What a call is answered with. */
record Reply(int status, String type, String body, Map<String, String> headers) {

    private static final String JSON = "application/json";

    Reply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Reply json(int status, String body) {
        return new Reply(status, JSON, body, Map.of());
    }

    /** Something that may change: whoever has it asks whether it has. */
    static Reply of(Record value) {
        return current(Json.write(value));
    }

    static Reply current(String body) {
        return json(200, body).with("Cache-Control", "no-cache");
    }

    /** Something that was made public once and for all; kept for an hour, since its words may be improved. */
    static Reply lasting(String body) {
        return json(200, body).with("Cache-Control", "public, max-age=3600");
    }

    static Reply problem(Problem problem) {
        return new Reply(problem.status(), "application/problem+json", Json.write(problem), Map.of())
                .with("Cache-Control", "no-store");
    }

    Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }
}
