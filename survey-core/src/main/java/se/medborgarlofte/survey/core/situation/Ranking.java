package se.medborgarlofte.survey.core.situation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of common ground, without an index: three parties before two, the highest grade first, then the residents
 * concerned. What cannot be told apart shares a place, in the order of the areas' codes.
 */
public record Ranking(List<Place> places) {

    /**
     * What an order is made from.
     *
     * @param grade the highest by municipality or police; a concern by counts is worth 2
     * @param concerned residents, where a sample tells how many
     */
    public record Candidate(CommonGround ground, int grade, Optional<Concerned> concerned) {

        long parties() {
            return ground.statements().values().stream()
                    .filter(view -> view == Statement.CONCERN)
                    .count();
        }

        private boolean isLevelWith(Candidate other) {
            boolean alike = parties() == other.parties() && grade == other.grade;
            return alike
                    && concerned
                            .flatMap(ours -> other.concerned.map(ours::overlaps))
                            .orElse(true);
        }
    }

    /** How many residents are concerned, and between what and what. */
    public record Concerned(double lower, double value, double upper) {

        boolean overlaps(Concerned other) {
            return lower <= other.upper && other.lower <= upper;
        }
    }

    /**
     * One place.
     *
     * @param number from 1; the places that several share are not given again
     * @param shared by all of these
     */
    public record Place(int number, List<CommonGround> shared) {

        public Place {
            shared = List.copyOf(shared);
        }
    }

    private static final Comparator<Candidate> WORST_FIRST = comparing(Candidate::parties)
            .thenComparing(Candidate::grade)
            .thenComparing(
                    candidate -> candidate.concerned().map(Concerned::value).orElse(0.0))
            .reversed();

    private static final Comparator<CommonGround> BY_NAME =
            comparing(CommonGround::area).thenComparing(CommonGround::problem);

    public Ranking {
        places = List.copyOf(places);
    }

    /** Of what two parties or all three are concerned about; the rest is not ranked. */
    public static Ranking of(List<Candidate> candidates) {
        var sorted = candidates.stream()
                .filter(candidate -> candidate.ground().outcome() == CommonGround.Outcome.COMMON_GROUND)
                .sorted(WORST_FIRST)
                .toList();
        var places = new ArrayList<Place>();
        int from = 0;
        while (from < sorted.size()) {
            int to = endOfPlace(sorted, from);
            places.add(new Place(from + 1, shared(sorted.subList(from, to))));
            from = to;
        }
        return new Ranking(places);
    }

    /** As far as each is level with the one before it. */
    private static int endOfPlace(List<Candidate> sorted, int from) {
        int to = from + 1;
        while (to < sorted.size() && sorted.get(to).isLevelWith(sorted.get(to - 1))) {
            to++;
        }
        return to;
    }

    private static List<CommonGround> shared(List<Candidate> level) {
        return level.stream().map(Candidate::ground).sorted(BY_NAME).toList();
    }
}
