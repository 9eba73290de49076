package se.medborgarlofte.survey.core.lint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;

/**
 * What is looked for in a promise.
 *
 * @param id such as {@code lint}; every output names it with its version
 * @param rules in the order in which they are told
 * @param hints words that hint at what no field says
 */
public record LintRules(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotEmpty List<@NotNull @Valid LintRule> rules,
        List<@NotNull @Valid Hint> hints) {

    public LintRules {
        rules = Authored.list(rules);
        hints = Authored.list(hints);
    }

    /** How bad it is. */
    public enum Kind {
        /** It can be followed up, but not well. */
        WEAK,
        /** It cannot be followed up. */
        MISSING,
        /** A human must read it before anybody else does. */
        STOP
    }

    /**
     * One thing that is looked for.
     *
     * @param id as it is cited: {@code L01}
     * @param code of the finding
     */
    public record LintRule(
            @NotNull String id,
            @NotNull String code,
            @NotNull Kind kind) {}

    /**
     * Words in a text.
     *
     * @param code of the finding that they hint at
     * @param language of the texts in which they are looked for
     * @param pattern an expression without groups, to be found whatever the case of letters unless {@code exactCase}
     * @param withoutNumber whether they hint at nothing where a quantity is given
     */
    public record Hint(
            @NotNull String code,
            @NotNull String language,
            @NotNull String pattern,
            Boolean withoutNumber,
            Boolean exactCase) {

        public Hint {
            withoutNumber = Authored.flag(withoutNumber);
            exactCase = Authored.flag(exactCase);
        }
    }

    /** The rule by which a finding was made; absent for findings that are none of the lint's. */
    public Optional<LintRule> of(Finding finding) {
        return rules.stream().filter(rule -> rule.code().equals(finding.code())).findFirst();
    }

    /** As outputs cite it: {@code lint-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
