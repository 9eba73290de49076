package se.medborgarlofte.survey.core.release;

import se.medborgarlofte.survey.core.round.RoundId;

/**
 * The name of a release: its round and which one of the round it is, {@code 2016-1}.
 *
 * @param value the round, a hyphen and a number from 1
 */
public record ReleaseId(String value) implements Comparable<ReleaseId> {

    private static final String SHAPE = "[a-z0-9][a-z0-9-]{0,30}-[1-9][0-9]{0,3}";

    public ReleaseId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("name of a release is not ROUND-NUMBER: " + value);
        }
    }

    public static ReleaseId of(RoundId round, int number) {
        return new ReleaseId(round + "-" + number);
    }

    /** Whether that is what a name looks like. */
    public static boolean isOne(String name) {
        return name.matches(SHAPE);
    }

    public RoundId round() {
        return new RoundId(value.substring(0, hyphen()));
    }

    public int number() {
        return Integer.parseInt(value.substring(hyphen() + 1));
    }

    private int hyphen() {
        return value.lastIndexOf('-');
    }

    /** By round, and within a round in the order they were made. */
    @Override
    public int compareTo(ReleaseId other) {
        int byRound = round().compareTo(other.round());
        return byRound != 0 ? byRound : Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
