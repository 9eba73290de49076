package se.medborgarlofte.survey.io.sql;

import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.promise.Activity;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Place;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.SituationPicture;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.survey.Survey;

/** The tables of what people write about a survey; the migrations make them. */
final class Tables {

    static final Table<Survey> SURVEY =
            Table.of("survey", Survey.class).with("breakdowns", Table.of("breakdown", Breakdown.class));

    static final Table<AreaSet> AREAS = Table.of("area_set", AreaSet.class)
            .with("areas", Table.of("area", Area.class))
            .with("population", Table.of("population_cell", PopulationCell.class));

    static final Table<Questionnaire> QUESTIONNAIRES =
            Table.of("questionnaire", Questionnaire.class).with("pages", pages());

    static final Table<Indicator> INDICATORS = Table.of("indicator", Indicator.class);

    static final Table<Round> ROUNDS = Table.of("round", Round.class);

    static final Table<Situation> SITUATIONS = Table.of("situation", Situation.class)
            .with("observations", Table.of("observation", Observation.class))
            .with("pictures", Table.of("situation_picture", SituationPicture.class));

    static final Table<CitizenPromise> PROMISES = Table.of("promise", CitizenPromise.class)
            .with("goals", Table.of("goal", Goal.class))
            .with("commitments", Table.of("commitment", Commitment.class))
            .with("activities", Table.of("activity", Activity.class))
            .with("decisions", Table.of("decision", Decision.class));

    static final Table<SimulationPlan> SIMULATIONS = Table.of("simulation_plan", SimulationPlan.class)
            .with("rounds", Table.of("simulated_round", RoundPlan.class));

    private Tables() {}

    private static Table<Page> pages() {
        return Table.of("page", Page.class)
                .with(
                        "questions",
                        Table.of("question", Question.class)
                                .with("choices", Table.of("choice", Choice.class))
                                .with("items", Table.of("item", Item.class))
                                .with("places", Table.of("place", Place.class)));
    }
}
