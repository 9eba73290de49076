package se.medborgarlofte.survey.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;

/** The words of an enum as they are written on the command line, in its help and completion too. */
final class LowerCase {

    private LowerCase() {}

    static String word(Enum<?> value) {
        return SmallLetters.of(value);
    }

    private static Iterator<String> words(Enum<?>[] values) {
        return Stream.of(values).map(LowerCase::word).iterator();
    }

    /** What a stratum with a single unit may count as. */
    static final class LonelyPsus implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return words(LonelyPsu.values());
        }
    }

    /** The ways to an interval of a share. */
    static final class Intervals implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return words(ProportionInterval.values());
        }
    }
}
