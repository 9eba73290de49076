package se.medborgarlofte.survey.web.api;

import java.util.Arrays;
import java.util.Optional;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** The kinds of problem a caller may meet; what each is called on the wire never changes. */
enum Kind {
    NOT_JSON(400),
    IDEMPOTENCY_KEY(400),
    BAD_PARAMETER(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ROUND_NOT_OPEN_YET(409),
    KEY_OF_ANOTHER_ROUND(409),
    ROUND_CLOSED(410),
    TOO_LARGE(413),
    NOT_A_JSON_BODY(415),
    INVALID_ANSWERS(422),
    TOO_MANY_REQUESTS(429),
    OUR_FAULT(500),
    /** Any other status that a container may give before we are asked. */
    OTHER(400);

    /** A tag (RFC 4151): a name that is nobody else's and need not be an address. */
    private static final String TYPES = "tag:medborgarlofte.se,2026:problem/";

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The kind a status alone stands for. */
    static Kind of(int status) {
        return status >= OUR_FAULT.status
                ? OUR_FAULT
                : Arrays.stream(values())
                        .filter(kind -> kind.status == status && kind.isToldByStatus())
                        .findFirst()
                        .orElse(OTHER);
    }

    private boolean isToldByStatus() {
        return status != OTHER.status && status != ROUND_NOT_OPEN_YET.status;
    }

    /** Whether what to do is the same each time, so that a status alone says it. */
    boolean isSaidByStatus() {
        return this == FORBIDDEN || this == NOT_FOUND || this == OUR_FAULT || this == OTHER;
    }

    /** The kind of a refusal by a rule. */
    static Optional<Kind> ofRefusal(String code) {
        return switch (code) {
            case "round.notOpenYet" -> Optional.of(ROUND_NOT_OPEN_YET);
            case "form.ofAnotherRound" -> Optional.of(KEY_OF_ANOTHER_ROUND);
            case "round.closed" -> Optional.of(ROUND_CLOSED);
            default -> Optional.empty();
        };
    }

    int status() {
        return status;
    }

    /** As it is called in words and in types: {@code round-closed}. */
    String word() {
        return SmallLetters.of(this).replace('_', '-');
    }

    String type() {
        return TYPES + word();
    }
}
