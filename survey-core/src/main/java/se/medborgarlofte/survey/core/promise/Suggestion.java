package se.medborgarlofte.survey.core.promise;

import java.util.List;
import java.util.stream.Stream;

/** What the evidence speaks for when a promise is looked back at; the municipality and the police decide. */
public enum Suggestion {
    /** There is too little to go on. */
    NO_BASIS,
    GO_ON,
    ADJUST,
    RE_FORM;

    /** How much of what was due has been done. */
    public enum Production {
        DONE,
        PARTLY,
        LITTLE,
        UNKNOWN
    }

    /** What the survey says of the goal. */
    public enum Effect {
        MET,
        MISSED,
        UNDECIDED,
        /** It cannot be said. */
        CANNOT
    }

    /** Whether the problem is still common ground. */
    public enum Still {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the effect can be expected to show yet. */
    public enum Time {
        ENOUGH,
        TOO_EARLY
    }

    /**
     * A suggestion and its ground.
     *
     * @param row of the table it stands in, from 1: the words of the ground are found by it
     */
    public record Grounded(int row, Suggestion suggestion) {}

    private record Row(
            int number, List<Production> production, List<Effect> effect, List<Still> still, Suggestion suggestion) {

        private static final List<Production> ANY = List.of(Production.values());
        private static final List<Effect> ANY_EFFECT = List.of(Effect.values());
        private static final List<Still> ANY_STILL = List.of(Still.values());
        private static final List<Production> DONE = List.of(Production.DONE);

        boolean fits(Production done, Effect reached, Still common) {
            return production.contains(done) && effect.contains(reached) && still.contains(common);
        }
    }

    /** Too early to judge: go on, once. */
    private static final Row EARLY =
            new Row(3, Row.ANY, List.of(Effect.MISSED, Effect.UNDECIDED), Row.ANY_STILL, GO_ON);

    private static final List<Row> FIRST = List.of(
            new Row(1, List.of(Production.UNKNOWN), Row.ANY_EFFECT, Row.ANY_STILL, NO_BASIS),
            new Row(2, List.of(Production.LITTLE), Row.ANY_EFFECT, Row.ANY_STILL, ADJUST));

    private static final List<Row> THEN = List.of(
            new Row(4, Row.ANY, List.of(Effect.MET), List.of(Still.NO), RE_FORM),
            new Row(5, Row.ANY, List.of(Effect.MET), List.of(Still.YES, Still.UNKNOWN), GO_ON),
            new Row(6, Row.DONE, List.of(Effect.MISSED), Row.ANY_STILL, RE_FORM),
            new Row(
                    7,
                    List.of(Production.PARTLY),
                    List.of(Effect.MISSED, Effect.UNDECIDED, Effect.CANNOT),
                    Row.ANY_STILL,
                    ADJUST),
            new Row(8, Row.DONE, List.of(Effect.UNDECIDED), List.of(Still.YES), GO_ON),
            new Row(9, Row.DONE, List.of(Effect.UNDECIDED), List.of(Still.NO), ADJUST),
            new Row(10, Row.DONE, List.of(Effect.UNDECIDED, Effect.CANNOT), List.of(Still.UNKNOWN), NO_BASIS),
            new Row(11, Row.DONE, List.of(Effect.CANNOT), List.of(Still.YES), GO_ON),
            new Row(12, Row.DONE, List.of(Effect.CANNOT), List.of(Still.NO), ADJUST));

    /** The first row that fits; every case has one. */
    public static Grounded of(Production done, Effect reached, Still common, Time time) {
        var early = time == Time.TOO_EARLY ? List.of(EARLY) : List.<Row>of();
        return Stream.of(FIRST, early, THEN)
                .flatMap(List::stream)
                .filter(row -> row.fits(done, reached, common))
                .findFirst()
                .map(row -> new Grounded(row.number(), row.suggestion()))
                .orElseThrow();
    }
}
