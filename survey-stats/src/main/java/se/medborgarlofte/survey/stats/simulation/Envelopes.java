package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.DaySpread;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

/** Puts around each person's answers what a response says about itself. */
final class Envelopes {

    private final Round round;
    private final Questionnaire questionnaire;
    private final RoundPlan plan;
    private final Chance chance;
    private final Days days;

    Envelopes(Round round, Questionnaire questionnaire, RoundPlan plan, Chance chance) {
        this.round = round;
        this.questionnaire = questionnaire;
        this.plan = plan;
        this.chance = chance;
        this.days = new Days(round, plan.days().orElse(DaySpread.EVENLY), chance);
    }

    Response around(Person person, Positions positions) {
        var id = new ResponseId(chance.id());
        return new Response(
                id,
                questionnaire.id(),
                days.next(),
                oneOf(plan.modes(), round.modes()),
                oneOf(plan.languages(), questionnaire.languages()),
                area(person),
                positions.of(person, id),
                person.answers());
    }

    private <T> T oneOf(Map<T, BigDecimal> shares, List<T> offered) {
        return shares.isEmpty() ? chance.oneOf(offered) : chance.oneOf(shares);
    }

    /** A frame knows where people live; without one, whoever is asked where they live must be taken at their word. */
    private Optional<AreaCode> area(Person person) {
        boolean askedWhere = questionnaire.questions().stream()
                .filter(AreaQuestion.class::isInstance)
                .anyMatch(question -> person.answers().containsKey(question.id()));
        return round.design().isSample() ? person.areaByFrame() : person.areaWithoutFrame(askedWhere);
    }
}
