package se.medborgarlofte.survey.stats.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A column of numbers, missing ones NaN, or of text, missing ones empty; and its distinct values in order. */
final class ReferenceColumn {

    private final List<String> text;
    private final double[] numbers;

    private ReferenceColumn(List<String> text, double[] numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static ReferenceColumn of(List<String> fields) {
        boolean numeric = fields.stream().allMatch(field -> field.isEmpty() || isNumber(field));
        double[] numbers = fields.stream()
                .mapToDouble(field -> numeric && !field.isEmpty() ? Double.parseDouble(field) : Double.NaN)
                .toArray();
        return new ReferenceColumn(numeric ? List.of() : fields, numbers);
    }

    static ReferenceColumn of(double[] numbers) {
        return new ReferenceColumn(List.of(), numbers);
    }

    private static boolean isNumber(String field) {
        return field.equals("NaN") || field.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
    }

    ReferenceColumn at(int[] rows) {
        return new ReferenceColumn(
                isText() ? Arrays.stream(rows).mapToObj(text::get).toList() : List.of(),
                Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray());
    }

    boolean isText() {
        return !text.isEmpty();
    }

    double[] numbers() {
        if (isText()) {
            throw new IllegalArgumentException("column is not of numbers: " + text.get(0));
        }
        return numbers;
    }

    boolean isMissing(int row) {
        return isText() ? text.get(row).isEmpty() : Double.isNaN(numbers[row]);
    }

    String text(int row) {
        if (isMissing(row)) {
            return "";
        }
        return isText() ? text.get(row) : plain(numbers[row]);
    }

    /** Distinct values of these rows, ascending, the missing one not among them. */
    List<String> levels(int[] rows) {
        var order = isText()
                ? Arrays.stream(rows).boxed().sorted((a, b) -> text.get(a).compareTo(text.get(b)))
                : Arrays.stream(rows).boxed().sorted((a, b) -> Double.compare(numbers[a], numbers[b]));
        return order.filter(row -> !isMissing(row)).map(this::text).distinct().toList();
    }

    /** The number of each row's level, -1 where it is missing. */
    int[] codes(List<String> levels) {
        return IntStream.range(0, numbers.length)
                .map(row -> levels.indexOf(text(row)))
                .toArray();
    }

    int[] codes() {
        var numbered = new java.util.HashMap<String, Integer>();
        levels(IntStream.range(0, numbers.length).toArray()).forEach(level -> numbered.put(level, numbered.size()));
        return IntStream.range(0, numbers.length)
                .map(row -> numbered.getOrDefault(text(row), -1))
                .toArray();
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : "" + value;
    }
}
