package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * The problems under which the parties' pictures meet; what is not among them stays in its own picture.
 *
 * @param id such as {@code problems}; every output names it with its version
 */
public record Problems(
        @NotNull String id, @NotNull @Positive Integer version, List<@NotNull @Valid Problem> problems) {

    public Problems {
        problems = Authored.list(problems);
    }

    /** The problem of a code; one that is not in the table is called by its code. */
    public Problem problem(ProblemCode code) {
        return problems.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseGet(() -> Problem.named(code));
    }

    /** As outputs cite it: {@code problems-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
