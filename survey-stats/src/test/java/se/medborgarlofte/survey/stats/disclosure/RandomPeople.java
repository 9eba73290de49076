package se.medborgarlofte.survey.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * People who answered a sensitive question, of kinds that one to four variables make up.
 *
 * @param sizes categories of each variable
 * @param inside of each kind, who gave the answer
 * @param outside of each kind, who did not
 */
record RandomPeople(List<Integer> sizes, List<Integer> inside, List<Integer> outside) {

    private static final int MOST_VARIABLES = 4;

    static RandomPeople of(RandomGenerator random) {
        int variables = random.nextInt(1, MOST_VARIABLES + 1);
        var sizes = IntStream.range(0, variables)
                .map(i -> random.nextInt(2, variables == MOST_VARIABLES ? 4 : 6 - variables / 3))
                .boxed()
                .toList();
        return of(sizes, random.nextInt(100, 3000), random);
    }

    static RandomPeople of(List<Integer> sizes, int people, RandomGenerator random) {
        int kinds = sizes.stream().reduce(1, (a, b) -> a * b);
        double rate = random.nextDouble(0.01, 0.25);
        double[] weights = IntStream.range(0, kinds)
                .mapToDouble(kind -> random.nextDouble() * random.nextDouble())
                .toArray();
        double all =
                IntStream.range(0, kinds).mapToDouble(kind -> weights[kind]).sum();
        var inside = new ArrayList<Integer>();
        var outside = new ArrayList<Integer>();
        for (int kind = 0; kind < kinds; kind++) {
            int n = (int) (people * weights[kind] / all);
            double ownRate = Math.min(1, rate * 2 * random.nextDouble());
            int yes = (int) IntStream.range(0, n)
                    .filter(person -> random.nextDouble() < ownRate)
                    .count();
            inside.add(yes);
            outside.add(n - yes);
        }
        return new RandomPeople(sizes, List.copyOf(inside), List.copyOf(outside));
    }

    int kinds() {
        return inside.size();
    }

    /** The category of a kind in a variable. */
    int category(int kind, int variable) {
        int rest = kind;
        for (int i = 0; i < variable; i++) {
            rest /= sizes.get(i);
        }
        return rest % sizes.get(variable);
    }

    CountedCell cell(List<Integer> some) {
        int in = some.stream().mapToInt(inside::get).sum();
        return new CountedCell(some, in + some.stream().mapToInt(outside::get).sum(), in);
    }

    CountedCell everybody() {
        return cell(IntStream.range(0, kinds()).boxed().toList());
    }
}
