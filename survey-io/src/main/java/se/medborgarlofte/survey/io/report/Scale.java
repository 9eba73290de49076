package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An axis from 0 to a round number that holds every value, as places across a picture. */
record Scale(int to, int step) {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final List<Scale> SIZES = List.of(
            new Scale(1, 1),
            new Scale(5, 1),
            new Scale(10, 2),
            new Scale(20, 5),
            new Scale(40, 10),
            new Scale(60, 20),
            new Scale(80, 20),
            new Scale(100, 20));

    /** The smallest that holds {@code values}; for percent never so small that trifles look large. */
    static Scale of(Stream<BigDecimal> values, int smallest) {
        var highest = values.reduce(BigDecimal.ZERO, BigDecimal::max);
        return SIZES.stream()
                .filter(size -> size.to >= smallest && highest.compareTo(BigDecimal.valueOf(size.to)) <= 0)
                .findFirst()
                .orElseGet(() -> beyond(highest));
    }

    private static Scale beyond(BigDecimal highest) {
        int step = highest.setScale(0, RoundingMode.CEILING).intValueExact() / 5 + 1;
        return new Scale(5 * step, step);
    }

    /** Where a value stands, in percent of the width. */
    String x(BigDecimal value) {
        return value.multiply(WIDTH)
                        .divide(BigDecimal.valueOf(to), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    /** How a text at a value must be set to stay inside. */
    String anchor(BigDecimal value) {
        var share = value.divide(BigDecimal.valueOf(to), DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
        if (share < 0.25) {
            return "start";
        }
        return share > 0.75 ? "end" : "middle";
    }

    /** How the number at a mark must be set, so that those at the ends stay inside. */
    String tickAnchor(BigDecimal value) {
        if (value.signum() == 0) {
            return "start";
        }
        return value.intValueExact() == to ? "end" : "middle";
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, to / step)
                .mapToObj(i -> BigDecimal.valueOf((long) i * step))
                .toList();
    }
}
