package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * Everything that is drawn, made of nothing but the 64 bits of {@code nextLong}.
 *
 * <p>How a generator turns these into other numbers has changed between versions of Java; the algorithm L64X128MixRandom
 * itself has not. Used from one thread.
 */
final class Chance {

    private static final String ALGORITHM = "L64X128MixRandom";
    private static final double UNIT = 0x1.0p-53;
    private static final long VERSION_4 = 0x0000_0000_0000_4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final RandomGenerator random;

    private Chance(RandomGenerator random) {
        this.random = random;
    }

    /** Another sequence for each round, so that two rounds made with one seed have nothing in common. */
    static Chance of(long seed, RoundId round) {
        long mixed = 31 * seed + round.value().hashCode();
        return new Chance(RandomGeneratorFactory.of(ALGORITHM).create(mixed));
    }

    /** A number in [0, 1). */
    double next() {
        return (random.nextLong() >>> 11) * UNIT;
    }

    /** A whole number in [0, {@code endExclusive}). */
    int below(int endExclusive) {
        return (int) (next() * endExclusive);
    }

    /** A whole number in [0, {@code endExclusive}), of any size. */
    BigInteger below(BigInteger endExclusive) {
        return new BigDecimal(next()).multiply(new BigDecimal(endExclusive)).toBigInteger();
    }

    /** One of {@code list}, which is not empty. */
    <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    /** {@code count} of {@code list}, each at most once. */
    <T> List<T> someOf(List<T> list, int count) {
        var left = new ArrayList<>(list);
        var taken = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            taken.add(left.remove(below(left.size())));
        }
        return taken;
    }

    /** One of the keys of {@code shares}, which is not empty: each in proportion to its share. */
    <K> K oneOf(Map<K, BigDecimal> shares) {
        var entries = List.copyOf(shares.entrySet());
        double left = next()
                * shares.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue();
        for (var entry : entries) {
            left -= entry.getValue().doubleValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        return entries.get(entries.size() - 1).getKey();
    }

    /** A random UUID, version 4. */
    UUID id() {
        long most = random.nextLong() & ~0xF000L | VERSION_4;
        long least = random.nextLong() >>> 2 | VARIANT;
        return new UUID(most, least);
    }
}
