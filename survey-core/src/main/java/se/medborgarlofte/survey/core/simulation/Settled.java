package se.medborgarlofte.survey.core.simulation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** What is settled about people before the first question: only that can tell groups apart. */
final class Settled {

    private final Questionnaire questionnaire;
    private final Set<String> variables = new HashSet<>();

    Settled(RoundPlan plan, Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        plan.composition().stream().filter(Objects::nonNull).forEach(trait -> variables.add(trait.variable()));
        plan.groups().stream()
                .filter(Objects::nonNull)
                .forEach(group -> variables.addAll(group.fixed().keySet()));
    }

    /** The question with one choice that {@code variable} is the column of. */
    Checked<Question> question(String variable, String path) {
        var question = questionnaire.asking(variable);
        if (question.isEmpty()) {
            return Checked.unreadable(
                    Findings.of(Finding.error("variable.unknown", path).with("variable", variable)));
        }
        return question.get() instanceof SingleChoice
                ? Checked.sound(question.get())
                : Checked.unreadable(Findings.of(
                        Finding.error("simulation.notOneChoice", path).with("variable", variable)));
    }

    /** What is wrong with settling {@code variable} by {@code code}. */
    Findings code(String variable, Integer code, String path) {
        var question = question(variable, path);
        return question.findings()
                .and(question.value()
                        .filter(asked -> code != null)
                        .map(asked -> Candidate.code(asked, code).under(path))
                        .orElse(Findings.NONE));
    }

    /** What is wrong with telling apart those with {@code code}. */
    Findings group(String variable, Integer code, String path) {
        return variables.contains(variable)
                ? code(variable, code, path)
                : Findings.of(Finding.error("simulation.notComposed", path).with("variable", variable));
    }

    Findings where(Rate rate) {
        return rate.where().entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), "where." + entry.getKey()))
                .collect(Findings.joined());
    }
}
