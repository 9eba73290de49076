package se.medborgarlofte.survey.stats.simulation;

import static java.util.Comparator.comparing;

import java.util.List;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.AnswerCheck;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

/**
 * A round answered by people who do not exist.
 *
 * <p>The questions are answered one after the other, each by everybody it is put to, so that a plan's shares can be set
 * for the people who are in fact there. The same plan and seed give the same responses on every machine.
 */
public final class SimulatedRound {

    private final Round round;
    private final Questionnaire questionnaire;
    private final AreaSet areas;
    private final AnswerCheck routes;

    private SimulatedRound(Round round, Questionnaire questionnaire, AreaSet areas) {
        this.round = round;
        this.questionnaire = questionnaire;
        this.areas = areas;
        this.routes = AnswerCheck.of(questionnaire);
    }

    /** The round to be answered; all three have been found sound and belong together. */
    public static SimulatedRound of(Round round, Questionnaire questionnaire, AreaSet areas) {
        return new SimulatedRound(round, questionnaire, areas);
    }

    /** So many responses with equal chances for whatever is offered on the way: a rehearsal needs no plan. */
    public List<Response> uniform(int answers, long seed) {
        return planned(RoundPlan.uniform(round.id(), answers), seed);
    }

    /**
     * The responses that a plan and a seed give, in the order of their ids.
     *
     * @param plan whose declared constraints hold
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if the plan does not fit the round
     */
    public List<Response> planned(RoundPlan plan, long seed) {
        plan.check(round, questionnaire, areas).orThrow();
        var chance = Chance.of(seed, round.id());
        var people = new People(plan, round, areas, chance).all();
        questionnaire.questions().forEach(question -> ask(question, people, plan, chance));
        return sentIn(people.stream().filter(Person::isAnswering).toList(), plan, chance);
    }

    private void ask(Question question, List<Person> people, RoundPlan plan, Chance chance) {
        var asked = people.stream()
                .filter(person -> routes.asks(question.id(), person.answers()))
                .toList();
        var reply = question.match(new Replies(plan, areas, asked, chance));
        asked.forEach(person -> person.answer(question.id(), reply.of(person)));
    }

    private List<Response> sentIn(List<Person> answering, RoundPlan plan, Chance chance) {
        var envelopes = new Envelopes(round, questionnaire, plan, chance);
        var positions = new Positions(round, areas, answering);
        return answering.stream()
                .map(person -> envelopes.around(person, positions))
                .sorted(comparing(Response::id))
                .toList();
    }
}
