package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * How the rounds of a survey are answered by people who do not exist.
 *
 * @param note what is invented, what is not, and why
 * @param seed that the answers are made with, unless another is given
 * @param rounds each of them once
 */
public record SimulationPlan(
        Optional<@Valid LocalizedText> note,
        @NotNull Long seed,
        @NotEmpty List<@NotNull @Valid RoundPlan> rounds) {

    public SimulationPlan {
        note = Authored.optional(note);
        rounds = Authored.list(rounds);
    }

    public Optional<RoundPlan> round(RoundId id) {
        return rounds.stream().filter(plan -> id.equals(plan.round())).findFirst();
    }

    /** Everything in the plan that does not fit the survey it is made for. */
    public Findings check(List<Round> surveyed, List<Questionnaire> questionnaires, AreaSet areas) {
        var seen = new Seen<RoundId>();
        return Findings.each(
                rounds,
                "rounds",
                plan -> check(plan, surveyed, questionnaires, areas).and(repeated(plan, seen)));
    }

    private static Findings repeated(RoundPlan plan, Seen<RoundId> seen) {
        return seen.again(plan.round())
                ? Findings.of(Finding.error("simulation.roundRepeated", "round").with("round", plan.round()))
                : Findings.NONE;
    }

    private static Findings check(
            RoundPlan plan, List<Round> surveyed, List<Questionnaire> questionnaires, AreaSet areas) {
        var known = surveyed.stream()
                .filter(round -> plan.round() != null && plan.round().equals(round.id()))
                .findFirst();
        if (known.isEmpty()) {
            return Stream.ofNullable(plan.round())
                    .map(id ->
                            Findings.of(Finding.error("round.unknown", "round").with("round", id)))
                    .collect(Findings.joined());
        }
        return questionnaires.stream()
                .filter(questionnaire -> isAskedIn(known.get(), questionnaire))
                .findFirst()
                .map(questionnaire -> plan.check(known.get(), questionnaire, areas))
                .orElse(Findings.NONE);
    }

    private static boolean isAskedIn(Round round, Questionnaire questionnaire) {
        return round.questionnaire() != null
                && questionnaire.id().equals(round.questionnaire().id());
    }
}
