package se.medborgarlofte.survey.stats.synthetic;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The synthetic survey as the text that the first maker of these data writes, row by row, so that no size is too large. */
public final class SyntheticCsv {

    private static final int BUFFER = 1 << 20;

    private final Map<Double, String> written = new HashMap<>();

    private SyntheticCsv() {}

    /** Writes so many rows to a file: {@code ROWS FILE}. */
    public static void main(String[] arguments) throws IOException {
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), BUFFER)) {
            write(Integer.parseInt(arguments[0]), SyntheticSurvey.SEED, bytes);
        }
    }

    /** Writes a header and so many rows, and leaves {@code bytes} open. */
    static void write(int rows, long seed, OutputStream bytes) throws IOException {
        var text = new SyntheticCsv();
        bytes.write((header() + "\n").getBytes(US_ASCII));
        for (int row = 0; row < rows; row++) {
            bytes.write(text.line(new SyntheticRow(seed, row)).getBytes(US_ASCII));
        }
    }

    private static String header() {
        return Stream.concat(
                        Stream.of("area", "stratum", "group", "psu", "w"),
                        IntStream.rangeClosed(1, SyntheticSurvey.ITEMS).mapToObj(j -> j < 10 ? "q0" + j : "q" + j))
                .collect(joining(","));
    }

    private String line(SyntheticRow chance) {
        int area = chance.area();
        int group = chance.group();
        int unit = chance.unit(area);
        var line = new StringBuilder();
        line.append(area).append(',').append(SyntheticSurvey.stratum(area)).append(',');
        line.append(group).append(',').append(unit).append(',').append(text(chance.weight(area, group)));
        int leaning = chance.leaning(area, group, unit);
        for (int item = 0; item < SyntheticSurvey.ITEMS; item++) {
            int answer = chance.answer(item, leaning);
            line.append(',').append(answer == 0 ? "" : String.valueOf(answer));
        }
        return line.append('\n').toString();
    }

    /** All digits of it, which are few, since weights are sums of a few powers of two. */
    private String text(double weight) {
        return written.computeIfAbsent(
                weight, unseen -> new BigDecimal(unseen).stripTrailingZeros().toPlainString());
    }
}
