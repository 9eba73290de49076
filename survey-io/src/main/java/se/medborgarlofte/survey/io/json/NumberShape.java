package se.medborgarlofte.survey.io.json;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Numbers written as such.
 *
 * @param code of the finding when something else is written
 * @param admitted the digits that may be written
 */
record NumberShape<T>(String code, Pattern admitted, Function<String, T> reader, Function<T, Node> writer)
        implements Shape<T> {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,18}");
    private static final Pattern ANY = Pattern.compile(".{1,100}");

    static final Shape<Integer> INTEGER =
            new NumberShape<>("json.notWholeNumber", WHOLE, Integer::valueOf, Node.Digits::of);

    static final Shape<Long> LONG = new NumberShape<>("json.notWholeNumber", WHOLE, Long::valueOf, Node.Digits::of);

    static final Shape<Double> DOUBLE = new NumberShape<>("json.notNumber", ANY, NumberShape::finite, Node.Digits::of);

    private static Double finite(String digits) {
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw new NumberFormatException("number is not finite: " + digits);
        }
        return number;
    }

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Digits number)
                || !admitted.matcher(number.digits()).matches()) {
            return faults.refuse(code, node);
        }
        try {
            return Optional.of(reader.apply(number.digits()));
        } catch (NumberFormatException e) {
            return faults.refuse(code, node);
        }
    }

    @Override
    public Node write(T value) {
        return writer.apply(value);
    }

    @Override
    public Column.Form form() {
        return Column.Form.NUMBER;
    }
}
