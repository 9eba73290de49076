package se.medborgarlofte.survey.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/** One value of a JSON document, as it was written or as it will be. */
sealed interface Node {

    /** A text, without its quotes. */
    record Text(String text) implements Node {}

    /** A number as it was written: {@code 12}, {@code 1.50}, {@code 1e9}. */
    record Digits(String digits) implements Node {

        static Digits of(long number) {
            return new Digits(Long.toString(number));
        }

        /** The shortest digits that give exactly this number when read again. */
        static Digits of(double number) {
            return new Digits(ExactDecimal.of(number).toPlainString());
        }
    }

    /** A yes or a no. */
    record Flag(boolean yes) implements Node {}

    /** The word {@code null}. */
    record Nothing() implements Node {}

    /** A list. */
    record Items(List<Node> items) implements Node {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** An object, its fields in the order they were written. */
    record Fields(Map<String, Node> fields) implements Node {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        Fields without(String name) {
            var rest = new LinkedHashMap<>(fields);
            rest.remove(name);
            return new Fields(rest);
        }
    }
}
