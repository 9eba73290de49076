package se.medborgarlofte.survey.core.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;

/** Holds the plan of an item against its question. */
final class ItemCheck {

    private final Questionnaire questionnaire;
    private final AreaSet areas;
    private final Settled settled;

    ItemCheck(Questionnaire questionnaire, AreaSet areas, Settled settled) {
        this.questionnaire = questionnaire;
        this.areas = areas;
        this.settled = settled;
    }

    /**
     * @param seen the variables planned so far; this one is added
     */
    Findings check(ItemPlan item, Seen<String> seen) {
        String variable = String.valueOf(item.variable());
        return repeated(variable, seen)
                .and(asking(variable)
                        .map(question -> check(item, question))
                        .orElseGet(() -> Findings.of(
                                Finding.error("variable.unknown", "variable").with("variable", variable))));
    }

    /** Each variable is planned once, in the composition or among the items. */
    static Findings repeated(String variable, Seen<String> seen) {
        return seen.again(variable)
                ? Findings.of(
                        Finding.error("simulation.variableRepeated", "variable").with("variable", variable))
                : Findings.NONE;
    }

    private Optional<Question> asking(String variable) {
        return questionnaire
                .asking(variable)
                .or(() -> questionnaire.questions().stream()
                        .filter(question -> question.id().value().equals(variable))
                        .findFirst());
    }

    private Findings check(ItemPlan item, Question question) {
        var both = item.target().isPresent() && !item.distribution().isEmpty()
                ? Findings.of(Finding.error("simulation.targetAndDistribution", ""))
                : Findings.NONE;
        return both.and(new BeforeCheck(question, settled).check(item.before()))
                .and(distribution(item, question))
                .and(item.target()
                        .map(target -> target(target, question).under("target"))
                        .orElse(Findings.NONE));
    }

    private Findings distribution(ItemPlan item, Question question) {
        var shares = item.distribution();
        var several = several(question);
        if (several.isEmpty()) {
            return codes(shares, question, "distribution").and(Shares.whole(shares, "distribution"));
        }
        var together = shares.keySet().stream()
                .filter(Objects::nonNull)
                .map(code -> Candidate.together(several.get(), code).under("distribution." + code))
                .collect(Findings.joined());
        return codes(shares, question, "distribution").and(together).and(Shares.each(shares, "distribution"));
    }

    private static Optional<List<Choice>> several(Question question) {
        if (question instanceof MultipleChoice multiple) {
            return Optional.of(multiple.choices());
        }
        return question instanceof PlaceQuestion place ? Optional.of(place.choices()) : Optional.empty();
    }

    static Findings codes(Map<Integer, BigDecimal> shares, Question question, String path) {
        return shares.keySet().stream()
                .filter(Objects::nonNull)
                .map(code -> Candidate.code(question, code).under(path + "." + code))
                .collect(Findings.joined());
    }

    private Findings target(Target target, Question question) {
        return several(question).isPresent()
                ? Findings.of(Finding.error("simulation.noTarget", "").with("question", question.id()))
                : new TargetCheck(question, areas, settled).check(target);
    }
}
