package se.medborgarlofte.survey.core.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Observations and pictures for tests. */
public final class Situations {

    private Situations() {}

    /** The municipality grades darkness in Vallås as substantial. */
    public static Observation grade() {
        return new Observation(
                Party.MUNICIPALITY,
                AreaSets.VALLAS,
                new ProblemCode("DARK"),
                new PartialDate("2017"),
                Optional.of(2),
                Optional.empty(),
                "Parkförvaltningen",
                Optional.of("driftchef"),
                true);
    }

    /** The council puts darkness in Vallås first. */
    public static DecidedOrder order() {
        return new DecidedOrder(
                List.of(new DecidedOrder.Entry(AreaSets.VALLAS, new ProblemCode("DARK"))),
                Texts.both("Trygghetsrådet", "The safety council"),
                LocalDate.of(2017, 9, 1),
                Texts.both(
                        "Belysningen i Vallås byts ändå i år, och skolan ligger där.",
                        "The lamps in Vallås are replaced this year anyway, and the school is there."));
    }

    public static SituationPicture picture() {
        return new SituationPicture(
                Party.POLICE,
                new PartialDate("2017"),
                List.of(Texts.both("Anmälningar", "Reports")),
                List.of(Texts.both("Tips", "Tips")),
                Optional.of(Texts.both("Mörkertal", "Unreported")));
    }
}
