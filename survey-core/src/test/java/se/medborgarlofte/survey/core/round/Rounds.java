package se.medborgarlofte.survey.core.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.text.Texts;

/** Rounds for tests. */
public final class Rounds {

    public static final RoundId ID_2016 = new RoundId("2016");
    public static final RoundId ID_2018 = new RoundId("2018");

    private static final Optional<String> SEALED = Optional.of("0123456789abcdef".repeat(4));

    private Rounds() {}

    /** Closed; answers collected on location in the autumn of 2016. */
    public static Round onLocation() {
        return new Round(
                ID_2016,
                Texts.both("Hösten 2016", "Autumn 2016"),
                RoundState.CLOSED,
                new AskedWith("trygghet", 1, SEALED),
                "2016",
                CollectionDesign.ON_LOCATION,
                List.of(Mode.ON_LOCATION),
                new Fieldwork(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 11, 20)),
                new TargetPopulation(Texts.both("Invånare", "Residents"), 16, Optional.of(84)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Texts.both("Mörkt", "Dark")));
    }

    /** Closed; a stratified sample of clusters in 2018, with weights and persons. */
    public static Round sample() {
        return new Round(
                ID_2018,
                Texts.both("Januari 2018", "January 2018"),
                RoundState.CLOSED,
                new AskedWith("trygghet", 1, SEALED),
                "2016",
                CollectionDesign.PROBABILITY_SAMPLE,
                List.of(Mode.WEB, Mode.PAPER),
                new Fieldwork(LocalDate.of(2018, 1, 8), LocalDate.of(2018, 1, 31)),
                new TargetPopulation(Texts.both("Invånare", "Residents"), 16, Optional.empty()),
                List.of(DesignColumn.values()),
                Optional.of(LonelyPsu.ADJUST),
                Optional.of(counts(1000, 20, 30, 50, 600, 500)),
                Optional.empty());
    }

    /** Invited, ineligible, not reached, refused, started, completed. */
    public static Paradata counts(
            int invited, int ineligible, int notReached, int refused, int started, int completed) {
        return new Paradata(
                Optional.of(invited),
                Optional.of(ineligible),
                Optional.of(notReached),
                Optional.of(refused),
                Optional.of(started),
                Optional.of(completed));
    }
}
