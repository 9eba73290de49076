package se.medborgarlofte.survey.core.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.situation.FocusArea;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Promises for tests. */
public final class Promises {

    private static final List<AreaCode> VALLAS = List.of(AreaSets.VALLAS);

    private Promises() {}

    /** A promise with every link of the chain, from problem to follow-up. */
    public static CitizenPromise complete() {
        return new CitizenPromise(
                new PromiseId("2017"),
                Texts.both("Ljusare Vallås", "A brighter Vallås"),
                Texts.both("Vi lovar ljus", "We promise light"),
                new Period(date("2017"), Optional.of(date("2017-12"))),
                List.of(Party.MUNICIPALITY, Party.POLICE),
                VALLAS,
                List.of(new FocusArea(
                        AreaSets.VALLAS, new ProblemCode("DARK"), Optional.of(Texts.both("Värst", "Worst")))),
                List.of(new ProblemStatement(
                        id("darkness"), new ProblemCode("DARK"), VALLAS, Texts.both("Mörkt", "Dark"))),
                List.of(new Cause(id("old-lamps"), id("darkness"), Texts.both("Gamla lampor", "Old lamps"))),
                List.of(new Goal(id("safer"), Texts.both("Tryggare", "Safer"), Optional.of(measure()))),
                List.of(lamps()),
                List.of(replaced()),
                List.of(decision("2017-02")),
                Optional.of(new Publication(
                        date("2017-03-01"),
                        List.of(Texts.both("Webben", "The web")),
                        Optional.of("https://example.org/"))),
                List.of(production(), process(), effect()),
                List.of(
                        change(PromiseState.DRAFT, "2016-12"),
                        change(PromiseState.PROPOSED, "2017-01"),
                        change(PromiseState.DECIDED, "2017-02"),
                        change(PromiseState.PUBLISHED, "2017-03-01"),
                        change(PromiseState.ONGOING, "2017-03")));
    }

    public static GoalMeasure measure() {
        return new GoalMeasure(
                Indicators.UNSAFE,
                1,
                VALLAS,
                ChoiceBasis.AUTHORITIES,
                Rounds.ID_2016,
                GoalKind.LEVEL,
                BigDecimal.valueOf(32),
                Optional.of(BigDecimal.valueOf(5)),
                List.of(AreaSets.CENTRUM),
                Optional.of(date("2018-01")),
                Optional.of(12),
                GoalSide.AT_MOST,
                Map.of(AreaSets.VALLAS, 200),
                Optional.of(new FixedGoal(
                        Texts.both("Kommunfullmäktige", "The municipal council"),
                        date("2017-02"),
                        Optional.of("ab".repeat(32)),
                        List.of(new EarlierGoal(
                                GoalKind.CHANGE,
                                GoalSide.AT_MOST,
                                BigDecimal.valueOf(4),
                                VALLAS,
                                date("2017-01"),
                                Texts.both("För lätt", "Too easy"))))));
    }

    public static Commitment lamps() {
        return new Commitment(
                id("lamps"),
                Texts.both("Byta lampor", "Replace lamps"),
                Optional.of(Party.MUNICIPALITY),
                List.of(id("old-lamps")),
                VALLAS,
                Optional.of(BigDecimal.valueOf(40)),
                Optional.of(Texts.both("lampor", "lamps")),
                Optional.of(date("2017-11-30")),
                false,
                true);
    }

    public static Activity replaced() {
        return new Activity(
                id("replaced"),
                id("lamps"),
                Texts.both("Bytte", "Replaced"),
                date("2017-10"),
                VALLAS,
                Optional.of(BigDecimal.valueOf(40)));
    }

    /** Of the municipal council, resting on the round of 2016. */
    public static Decision decision(String on) {
        return new Decision(
                Texts.both("Kommunfullmäktige", "The municipal council"),
                date(on),
                Optional.of("KS 2017/1"),
                List.of(Rounds.ID_2016));
    }

    public static FollowUp.Production production() {
        return new FollowUp.Production(
                date("2018"),
                Optional.of(Texts.both("Klart", "Done")),
                List.of(new FollowUp.Done(id("lamps"), Optional.of(BigDecimal.valueOf(40)))));
    }

    public static FollowUp.Process process() {
        return new FollowUp.Process(date("2018"), Optional.empty(), FollowUp.Course.AS_PLANNED);
    }

    public static FollowUp.Effect effect() {
        return new FollowUp.Effect(date("2018-03"), Optional.empty(), id("safer"), Rounds.ID_2018);
    }

    public static StateChange change(PromiseState state, String on) {
        return new StateChange(state, date(on));
    }

    public static PartId id(String value) {
        return new PartId(value);
    }

    public static PartialDate date(String value) {
        return new PartialDate(value);
    }
}
