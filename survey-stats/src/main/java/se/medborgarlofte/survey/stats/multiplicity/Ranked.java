package se.medborgarlofte.survey.stats.multiplicity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * P-values and the places they came from, in ascending order.
 *
 * @param size of the list they came from
 * @param places of those that are present
 */
record Ranked(int size, List<Integer> places, List<Double> ascending) {

    static Ranked of(List<OptionalDouble> p) {
        var places = IntStream.range(0, p.size())
                .filter(i -> p.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> checked(p.get(i).getAsDouble())))
                .toList();
        return new Ranked(
                p.size(),
                places,
                places.stream().map(i -> checked(p.get(i).getAsDouble())).toList());
    }

    List<OptionalDouble> adjusted(UnaryOperator<double[]> adjustment) {
        double[] after = adjustment.apply(
                ascending.stream().mapToDouble(Double::doubleValue).toArray());
        List<OptionalDouble> inPlace = new ArrayList<>(Collections.nCopies(size, OptionalDouble.empty()));
        for (int rank = 0; rank < after.length; rank++) {
            inPlace.set(places.get(rank), OptionalDouble.of(after[rank]));
        }
        return List.copyOf(inPlace);
    }

    private static double checked(double p) {
        Checks.closedUnit("p-value", p);
        return p;
    }
}
