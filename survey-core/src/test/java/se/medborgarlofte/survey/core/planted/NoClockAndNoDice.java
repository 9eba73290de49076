package se.medborgarlofte.survey.core.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

final class NoClockAndNoDice {
    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayHere(Clock clock) {
        return LocalDate.now(clock);
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Clock system() {
        return Clock.systemUTC();
    }

    Clock ticking() {
        return Clock.tickSeconds(ZoneId.of("Europe/Stockholm"));
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    double chance() {
        return Math.random();
    }

    double strictChance() {
        return StrictMath.random();
    }

    void shuffled(List<String> list) {
        Collections.shuffle(list);
    }

    Random unseeded() {
        return new Random();
    }

    Supplier<Random> unseededByReference() {
        return Random::new;
    }

    SplittableRandom unseededToo() {
        return new SplittableRandom();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    int ofTheThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    RandomGenerator standard() {
        return RandomGenerator.getDefault();
    }

    RandomGenerator named() {
        return RandomGenerator.of("L64X128MixRandom");
    }

    RandomGenerator made() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create();
    }
}
