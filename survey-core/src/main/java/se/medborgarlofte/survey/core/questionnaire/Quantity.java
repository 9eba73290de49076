package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A question answered by a number.
 *
 * @param min smallest answer admitted
 * @param max largest answer admitted
 * @param decimals how many are kept; whole numbers when absent
 */
public record Quantity(
        @NotNull @Valid QuestionId id,
        @NotNull @Valid LocalizedText wording,
        Optional<@Valid LocalizedText> hint,
        Boolean required,
        Optional<@Valid Routing> shownIf,
        @NotNull BigDecimal min,
        @NotNull BigDecimal max,
        Optional<@PositiveOrZero @Max(6) Integer> decimals)
        implements Question {

    public Quantity {
        hint = Authored.optional(hint);
        required = Authored.flag(required);
        shownIf = Authored.optional(shownIf);
        decimals = Authored.optional(decimals);
    }

    @Override
    public List<Variable> variables() {
        return List.of(new Variable(id.value(), id, Variable.Kind.NUMBER));
    }

    @Override
    public Findings checkGiven(Answer answer) {
        if (answer instanceof Answer.Missing) {
            return Findings.NONE;
        }
        if (!(answer instanceof Answer.Measured measured)) {
            return Findings.of(Finding.error("answer.notNumber", ""));
        }
        return checkRange(measured.value()).and(checkDecimals(measured.value()));
    }

    private Findings checkRange(BigDecimal value) {
        boolean inside = min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
        return inside
                ? Findings.NONE
                : Findings.of(Finding.error("answer.outOfRange", "")
                        .with("value", value)
                        .with("min", min)
                        .with("max", max));
    }

    private Findings checkDecimals(BigDecimal value) {
        int most = decimals.orElse(0);
        return value.stripTrailingZeros().scale() <= most
                ? Findings.NONE
                : Findings.of(Finding.error("answer.tooManyDecimals", "")
                        .with("value", value)
                        .with("atMost", most));
    }

    @Override
    public OptionalInt code(String variable, Answer answer) {
        return OptionalInt.empty();
    }

    @Override
    public List<Integer> codesOf(String variable) {
        return List.of();
    }

    @Override
    public Findings checkSelf() {
        return min != null && max != null && min.compareTo(max) > 0
                ? Findings.of(Finding.error("quantity.emptyRange", "max")
                        .with("min", min)
                        .with("max", max))
                : Findings.NONE;
    }

    @Override
    public Findings untranslated(List<String> languages) {
        return QuestionTexts.untranslated(this, languages);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quantity(this);
    }
}
