package se.medborgarlofte.survey.stats.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.simulation.Before;
import se.medborgarlofte.survey.core.simulation.Target;

/**
 * A target with its level set in each area, so that the expected share holds among the people who are there.
 *
 * <p>With s<sub>i</sub> the shifts of person i and q<sub>i</sub> the chance that nothing is set aside for them, the level
 * a solves Σ q<sub>i</sub> / (1 + exp(−a − s<sub>i</sub>)) = p · Σ q<sub>i</sub>.
 */
final class Recentred {

    /** Beyond this a logit is certainty, for all that can be counted. */
    private static final double CERTAIN = 40;

    /** More than enough to reach neighbouring numbers. */
    private static final int HALVINGS = 100;

    private final Target target;
    private final Map<Optional<AreaCode>, Double> levels = new HashMap<>();

    private Recentred(Target target) {
        this.target = target;
    }

    /** Sets the levels for the people it is put to. */
    static Recentred on(Target target, List<Before> before, List<Person> asked) {
        var recentred = new Recentred(target);
        asked.stream()
                .collect(groupingBy(recentred::cell, LinkedHashMap::new, toList()))
                .forEach((cell, people) -> recentred.levels.put(cell, recentred.level(cell, people, before)));
        return recentred;
    }

    /** The chance that {@code person}, one of those it is put to, answers within the target. */
    double probability(Person person) {
        return Logit.inverse(levels.getOrDefault(cell(person), 0.0) + shift(person));
    }

    /** The area when it has a share of its own; the others make one cell. */
    private Optional<AreaCode> cell(Person person) {
        return person.area().filter(target.byArea()::containsKey);
    }

    private double share(Optional<AreaCode> cell) {
        double share = cell.map(target.byArea()::get).orElse(target.share()).doubleValue();
        return Logit.inverse(
                Logit.of(share) + target.roundShift().orElse(BigDecimal.ZERO).doubleValue());
    }

    private double shift(Person person) {
        double logit = 0;
        for (var shift : target.shifts()) {
            if (shift.code().equals(person.traits().get(shift.variable()))) {
                logit += shift.logit().doubleValue();
            }
        }
        return logit;
    }

    private double level(Optional<AreaCode> cell, List<Person> people, List<Before> before) {
        var weights = new TreeMap<Double, Double>();
        people.forEach(person -> weights.merge(shift(person), SetAside.rest(before, person.traits()), Double::sum));
        double share = share(cell);
        double low = -CERTAIN;
        double high = CERTAIN;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean tooLow = excess(weights, middle, share) < 0;
            low = tooLow ? middle : low;
            high = tooLow ? high : middle;
        }
        return (low + high) / 2;
    }

    /** How far the expected number within the target lies above what it should be. */
    private static double excess(Map<Double, Double> weights, double level, double share) {
        double excess = 0;
        for (var entry : weights.entrySet()) {
            excess += entry.getValue() * (Logit.inverse(level + entry.getKey()) - share);
        }
        return excess;
    }
}
