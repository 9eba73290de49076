package se.medborgarlofte.survey.core.situation;

import java.util.Map;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * What the parties say of one problem in one area, side by side.
 *
 * @param statements of every party
 * @param rule that decided them, as {@code cg-1}
 */
public record CommonGround(AreaCode area, ProblemCode problem, Map<Party, Statement> statements, String rule) {

    /** How the statements meet. */
    public enum Outcome {
        /** Two parties or all three are concerned. */
        COMMON_GROUND,
        /** Exactly one is concerned. */
        SEEN_BY_ONE,
        /** Nobody is concerned, and at least two have a view. */
        NONE,
        /** Fewer than two have a view. */
        CANNOT_BE_TOLD
    }

    public CommonGround {
        statements = Authored.map(statements);
    }

    public Outcome outcome() {
        long views = statements.values().stream()
                .filter(view -> view != Statement.MISSING)
                .count();
        long concerned = statements.values().stream()
                .filter(view -> view == Statement.CONCERN)
                .count();
        if (views < 2) {
            return Outcome.CANNOT_BE_TOLD;
        }
        if (concerned >= 2) {
            return Outcome.COMMON_GROUND;
        }
        return concerned == 1 ? Outcome.SEEN_BY_ONE : Outcome.NONE;
    }
}
