package se.medborgarlofte.survey.stats.distribution;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToDoubleFunction;

/** A function whose first values are kept, so many of them; others are computed afresh, so memory stays bounded. */
final class Remembered<K> {

    private final int room;
    private final ToDoubleFunction<K> function;
    private final ConcurrentMap<K, Double> values = new ConcurrentHashMap<>();

    Remembered(int room, ToDoubleFunction<K> function) {
        this.room = room;
        this.function = function;
    }

    double of(K key) {
        var known = Optional.ofNullable(values.get(key));
        return known.isPresent() ? known.get() : computed(key);
    }

    private double computed(K key) {
        double value = function.applyAsDouble(key);
        if (values.size() < room) {
            values.put(key, value);
        }
        return value;
    }
}
