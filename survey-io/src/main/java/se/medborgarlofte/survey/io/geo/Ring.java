package se.medborgarlofte.survey.io.geo;

import java.util.List;

/** A closed line: the edge of an area, or of a hole in it. */
public record Ring(List<Position> positions) {

    /** A triangle, with its first corner again at its end. */
    private static final int FEWEST = 4;

    public Ring {
        positions = List.copyOf(positions);
    }

    public boolean isClosed() {
        return positions.size() >= FEWEST && positions.get(0).equals(positions.get(positions.size() - 1));
    }
}
