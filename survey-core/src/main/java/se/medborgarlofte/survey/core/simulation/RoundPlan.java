package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * How one round is answered; whatever it leaves open is drawn with equal chances.
 *
 * @param groups who is there
 * @param composition what is settled about everybody before the first question, drawn independently of each other
 * @param items how the other questions are answered
 * @param response the share of those asked who answer, the first rate that fits; all of them when none does
 * @param days how the answers spread over the fieldwork; evenly when absent
 * @param modes the share of answers given in each mode
 * @param languages the share of answers given in each language
 */
public record RoundPlan(
        @NotNull @Valid RoundId round,
        @NotEmpty List<@NotNull @Valid Group> groups,
        List<@NotNull @Valid Trait> composition,
        List<@NotNull @Valid ItemPlan> items,
        List<@NotNull @Valid Rate> response,
        Optional<DaySpread> days,
        Map<Mode, BigDecimal> modes,
        Map<String, BigDecimal> languages) {

    public RoundPlan {
        groups = Authored.list(groups);
        composition = Authored.list(composition);
        items = Authored.list(items);
        response = Authored.list(response);
        days = Authored.optional(days);
        modes = Authored.map(modes);
        languages = Authored.map(languages);
    }

    /** So many answers, and nothing said about them. */
    public static RoundPlan uniform(RoundId round, int answers) {
        return new RoundPlan(
                round,
                List.of(Group.of(answers)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    /** How {@code variable} is answered; a plan for a whole question holds for those of its columns that have none. */
    public Optional<ItemPlan> item(String variable, String question) {
        return named(variable).or(() -> named(question));
    }

    private Optional<ItemPlan> named(String variable) {
        return items.stream().filter(item -> variable.equals(item.variable())).findFirst();
    }

    /** Everything in it that does not fit the round, what was asked in it, or where. */
    public Findings check(Round asked, Questionnaire questionnaire, AreaSet areas) {
        return new RoundPlanCheck(this, asked, questionnaire, areas).findings();
    }
}
