package se.medborgarlofte.survey.io.report;

import static se.medborgarlofte.survey.io.report.Reports.number;
import static se.medborgarlofte.survey.io.report.Reports.text;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Activity;
import se.medborgarlofte.survey.core.promise.Cause;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.PartId;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.Publication;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.promise.StateChange;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.time.PartialDate;

/** An invented promise with every part, followed up in every way. */
final class Promises {

    private static final PartId DARK = new PartId("dark-paths");
    private static final PartId LAMPS = new PartId("lamps");
    private static final PartId SAFER = new PartId("safer");
    private static final List<AreaCode> ASEN = List.of(new AreaCode("AS"));

    private Promises() {}

    static CitizenPromise ongoing() {
        return new CitizenPromise(
                new PromiseId("2023"),
                text("Medborgarlöftet 2023", "The citizen promise of 2023"),
                text("Det ska vara ljust på Åsen.", "There shall be light in Åsen."),
                new Period(new PartialDate("2023-02"), Optional.of(new PartialDate("2025"))),
                List.of(Party.MUNICIPALITY, Party.POLICE),
                ASEN,
                List.of(),
                List.of(new ProblemStatement(
                        DARK, new ProblemCode("DARK"), ASEN, text("Gångvägarna är mörka.", "The paths are dark."))),
                List.of(new Cause(new PartId("old"), DARK, text("Lamporna är gamla.", "The lamps are old."))),
                List.of(new Goal(SAFER, text("Fler trygga på Åsen.", "More feel safe in Åsen."), Optional.empty())),
                commitments(),
                List.of(new Activity(
                        new PartId("lamps-1"),
                        LAMPS,
                        text("30 nya lampor.", "30 new lamps."),
                        new PartialDate("2023-10-05"),
                        ASEN,
                        Optional.of(number(30)))),
                List.of(
                        decision("Polismyndigheten", "The Police Authority", Optional.empty()),
                        decision("Kommunfullmäktige", "The municipal council", Optional.of("KF 2023/7"))),
                Optional.of(new Publication(
                        new PartialDate("2023-03"), List.of(text("Webbsidan", "The web page")), Optional.empty())),
                followUps(),
                List.of(new StateChange(PromiseState.ONGOING, new PartialDate("2023-03"))));
    }

    /** As the report of the round of spring 2024 tells of it. */
    static ReportedPromise reported() {
        return new ReportedPromise(ongoing(), Standing.IN_FORCE, ongoing().followUps(), List.of());
    }

    private static List<Commitment> commitments() {
        return List.of(
                new Commitment(
                        LAMPS,
                        text("Kommunen byter 40 lampor.", "The municipality replaces 40 lamps."),
                        Optional.of(Party.MUNICIPALITY),
                        List.of(),
                        ASEN,
                        Optional.of(number(40)),
                        Optional.of(text("lampor", "lamps")),
                        Optional.of(new PartialDate("2023-11")),
                        false,
                        true),
                new Commitment(
                        new PartId("controls"),
                        text("Trafikkontroller.", "Traffic controls."),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false));
    }

    private static Decision decision(String swedish, String english, Optional<String> reference) {
        return new Decision(text(swedish, english), new PartialDate("2023-02"), reference, List.of());
    }

    private static List<FollowUp> followUps() {
        var on = new PartialDate("2024-01");
        return List.of(
                new FollowUp.Production(
                        on,
                        Optional.of(text("Tio lampor återstår.", "Ten lamps remain.")),
                        List.of(new FollowUp.Done(LAMPS, Optional.of(number(30))))),
                new FollowUp.Process(on, Optional.empty(), FollowUp.Course.CHANGED),
                new FollowUp.Effect(
                        on,
                        Optional.of(text("Det går inte att säga än.", "It cannot be said yet.")),
                        SAFER,
                        new RoundId("2024")));
    }
}
