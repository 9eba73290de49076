package se.medborgarlofte.survey.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

class DataFileTest {

    private static final WantedColumn WEIGHT = new WantedColumn("w", ColumnUse.WEIGHT);
    private static final WantedColumn AGE = new WantedColumn("age", ColumnUse.NUMBER);
    private static final WantedColumn AREA = new WantedColumn("area", ColumnUse.LABEL);
    private static final WantedColumn UNIT = new WantedColumn("unit", ColumnUse.POSITION);
    private static final WantedColumn DRAWN = new WantedColumn("N", ColumnUse.POPULATION);

    @TempDir
    Path folder;

    private Checked<DataTable> read(String text, WantedColumn... wanted) throws IOException {
        return read("data.csv", text.getBytes(UTF_8), header -> List.of(wanted));
    }

    private Checked<DataTable> read(String name, byte[] bytes, Function<List<String>, List<WantedColumn>> wanted)
            throws IOException {
        return DataFile.read(Files.write(folder.resolve(name), bytes), wanted, List.of("NA", "-9"));
    }

    private List<String> told(Checked<?> read) {
        return read.findings().list().stream()
                .map(Finding::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void keeps_the_columns_that_are_wanted_and_no_other() throws IOException {
        var table = read(
                        "\"w\",area,\"home, town\",age\r\n1.5,B,\"x\ny\",NA\r\n2,,z,-9.0\r\n0,\"A \"\"1\"\"\",,30\r\n",
                        WEIGHT,
                        AREA,
                        AGE)
                .orThrow();

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.numbers("w").value(0)).isEqualTo(1.5);
        assertThat(table.numbers("age").isMissing(0)).isTrue();
        assertThat(table.numbers("age").value(1)).isEqualTo(-9);
        assertThat(table.labels("area").label(1)).isEmpty();
        assertThat(table.labels("area").label(2)).contains("A \"1\"");
        assertThat(table.has(new WantedColumn("home, town", ColumnUse.LABEL))).isFalse();
        assertThat(Arrays.asList(table.line(0), table.line(1), table.line(2))).containsExactly(2, 4, 5);
    }

    @Test
    void reads_a_column_as_numbers_and_as_labels_where_both_are_wanted() throws IOException {
        var table = read("age\n030\n", AGE, new WantedColumn("age", ColumnUse.LABEL))
                .orThrow();

        assertThat(table.numbers("age").value(0)).isEqualTo(30);
        assertThat(table.labels("age").label(0)).contains("030");
    }

    @Test
    void reads_what_is_packed_by_gzip() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("age\n30\n".getBytes(UTF_8));
        }
        byte[] all = packed.toByteArray();

        assertThat(read("data.csv.gz", all, header -> List.of(AGE))
                        .orThrow()
                        .numbers("age")
                        .value(0))
                .isEqualTo(30);
        assertThat(told(read("half.csv.gz", Arrays.copyOf(all, all.length - 12), header -> List.of(AGE))))
                .hasSize(1)
                .allMatch(text -> text.contains("unread.endsTooEarly"));
        assertThat(told(read("plain.csv.gz", "age\n30\n".getBytes(UTF_8), header -> List.of(AGE))))
                .containsExactly("plain.csv.gz: unread.notGzip");
    }

    @Test
    void tells_everything_wrong_with_the_cells_at_once() throws IOException {
        var read = read(
                "w,age,area,unit,N\n1,30,A,1,5\n-1,x,A,,0\nNA,\"3,5\",,2,-9\nx,1e5,B,3,7\n",
                WEIGHT,
                AGE,
                AREA,
                UNIT,
                DRAWN);

        assertThat(told(read))
                .containsExactly(
                        "data.csv:3: w: cell.negative {found=-1}",
                        "data.csv:3: age: data.notNumber {found=x, column=age}",
                        "data.csv:3: unit: data.noValue {column=unit}",
                        "data.csv:3: N: data.notAboveZero {found=0}",
                        "data.csv:4: w: data.noValue {column=w}",
                        "data.csv:4: age: cell.decimalComma {found=3,5}",
                        "data.csv:4: N: data.noValue {column=N}",
                        "data.csv:5: w: data.notNumber {found=x, column=w}");
        assertThat(read.value().orElseThrow().rows()).isEqualTo(4);
    }

    @Test
    void names_columns_that_are_not_there_and_those_that_are() throws IOException {
        var read = read("w,age,w\n1,2,3\n", WEIGHT, AREA, UNIT);

        assertThat(told(read))
                .containsExactly(
                        "data.csv:1: area: data.columnUnknown {column=area, known=w, age, w}",
                        "data.csv:1: unit: data.columnUnknown {column=unit, known=w, age, w}",
                        "data.csv:1: w: column.repeated {column=w}");
    }

    @Test
    void names_only_the_first_of_very_many_columns() throws IOException {
        String header = String.join(",", java.util.Collections.nCopies(31, "c"));

        assertThat(told(read(header + "\n", AREA))).hasSize(1).allMatch(text -> text.endsWith(", c, …}"));
    }

    @Test
    void tells_of_rows_of_another_length() throws IOException {
        var read = read("w,age\n1,2\n1\n\n1,2,3\n-1,4\n", WEIGHT);

        assertThat(told(read))
                .containsExactly(
                        "data.csv:3: csv.rowLength {found=1, expected=2}",
                        "data.csv:4: csv.blankLine",
                        "data.csv:5: csv.rowLength {found=3, expected=2}",
                        "data.csv:6: w: cell.negative {found=-1}");
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "w;age@1;2@           | data.csv:1: csv.semicolons",
                "w@1@\"2              | data.csv:3: csv.quoteNotClosed",
                "w@\"1\"2@            | data.csv:2: csv.textAfterQuote",
                "w,area@1,a\"b@       | data.csv:2: area: csv.bareQuote",
            })
    void is_strict_about_quotes_and_commas(String text, String told) throws IOException {
        assertThat(told(read(text.replace('@', '\n'), WEIGHT, text.contains("area") ? AREA : WEIGHT)))
                .containsExactly(told);
    }

    @Test
    void refuses_what_is_no_text() throws IOException {
        byte[] latin = "area\nHalmstad\nV\u00e5xj\u00f6\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(told(read("data.csv", latin, header -> List.of(AREA))))
                .containsExactly("data.csv:3: unread.notUtf8");
        assertThat(told(read("", AREA))).containsExactly("data.csv: unread.empty");
    }

    @Test
    void passes_over_a_byte_order_mark_with_a_warning() throws IOException {
        var read = read("\uFEFFw\n1\n", WEIGHT);

        assertThat(told(read)).containsExactly("data.csv:1: document.byteOrderMark");
        assertThat(read.orThrow().rows()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reads_a_large_file_alike_on_any_number_of_threads(long seed) throws IOException {
        byte[] text = largeText(seed, "\n").getBytes(UTF_8);
        var told = new AtomicLong();
        var four = Executors.newFixedThreadPool(4);

        var alone = read("alone.csv", text, header -> List.of(AREA, WEIGHT, UNIT));
        var together = DataFile.read(
                Files.write(folder.resolve("together.csv"), text),
                header -> List.of(AREA, WEIGHT, UNIT),
                List.of("NA", "-9"),
                new ReadingWay(four, told::addAndGet));
        four.shutdown();

        assertThat(everything(together.orThrow())).isEqualTo(everything(alone.orThrow()));
        assertThat(told).hasValue(alone.orThrow().rows());
    }

    @Test
    void reads_lines_that_end_as_on_any_system_alike() throws IOException {
        var unix = read("unix.csv", largeText(4, "\n").getBytes(UTF_8), header -> List.of(AREA, WEIGHT, UNIT));
        var windows = read("windows.csv", largeText(4, "\r\n").getBytes(UTF_8), header -> List.of(AREA, WEIGHT, UNIT));
        var mac = read("mac.csv", largeText(4, "\r").getBytes(UTF_8), header -> List.of(AREA, WEIGHT, UNIT));

        assertThat(everything(windows.orThrow())).isEqualTo(everything(unix.orThrow()));
        assertThat(everything(mac.orThrow())).isEqualTo(everything(unix.orThrow()));
    }

    /** Three megabytes, with a text of two lines now and then, and labels that first appear late. */
    private static String largeText(long seed, String lineEnd) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var text = new StringBuilder("area,w,unit,remark" + lineEnd);
        for (int row = 0; row < 60_000; row++) {
            String remark = random.nextInt(500) == 0 ? "\"one,\"\"" + lineEnd + "two\"" : "a remark of some length";
            text.append((char) ('A' + random.nextInt(1 + row / 3000))).append(',');
            text.append(random.nextInt(1000) / 8.0).append(',');
            text.append("u").append(random.nextInt(1 + row / 10)).append(',');
            text.append(remark).append(lineEnd);
        }
        return text.toString();
    }

    private static List<String> everything(DataTable table) {
        var rows = IntStream.range(0, table.rows())
                .mapToObj(row -> table.line(row) + " " + table.labels("area").label(row) + " "
                        + table.numbers("w").value(row) + " "
                        + table.labels("unit").number(row) + " "
                        + table.labels("unit").label(row));
        return Stream.concat(rows, table.labels("unit").labels().stream()).toList();
    }

    @Test
    void tells_faults_far_into_a_large_file_by_their_lines() throws IOException {
        String rows = "1,A\n".repeat(400_000);
        byte[] text = ("w,area\n\"1\",\"A\nB\"\n" + rows + "x,A\n" + rows + "1\n").getBytes(UTF_8);

        var read = read("far.csv", text, header -> List.of(WEIGHT, AREA));

        assertThat(told(read))
                .containsExactly(
                        "far.csv:400004: w: data.notNumber {found=x, column=w}",
                        "far.csv:800005: csv.rowLength {found=1, expected=2}");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void ends_where_a_large_file_breaks_off() throws IOException {
        String rows = "1,A\n".repeat(400_000);
        byte[] broken = ("w,area\n-1,A\n" + rows + "1,?\n" + rows + "-1,A\n").getBytes(UTF_8);
        broken[broken.length - 5 - rows.length() - 2] = (byte) 0xE5;
        byte[] open = ("w,area\n-1,A\n" + rows + "1,\"\n" + rows + "-1,A\n").getBytes(UTF_8);

        assertThat(told(read("broken.csv", broken, header -> List.of(WEIGHT, AREA))))
                .containsExactly("broken.csv:2: w: cell.negative {found=-1}", "broken.csv:400003: unread.notUtf8");
        assertThat(told(read("open.csv", open, header -> List.of(WEIGHT, AREA))))
                .containsExactly("open.csv:2: w: cell.negative {found=-1}", "open.csv:400003: csv.lineTooLong");
    }

    @Test
    void refuses_a_row_that_is_longer_than_any_should_be() throws IOException {
        byte[] text = ("w\n1" + ",1".repeat(9_000_000) + "\n").getBytes(UTF_8);

        var read = read("long.csv", text, header -> List.of(WEIGHT));

        assertThat(told(read)).containsExactly("long.csv:2: csv.lineTooLong");
    }

    @Test
    void reads_a_row_of_several_megabytes() throws IOException {
        String names =
                IntStream.range(0, 90_000).mapToObj(i -> "column_number_" + i).collect(joining(","));
        byte[] text = (names + "\n" + "a cell of some length".repeat(3) + ",1".repeat(89_999) + "\n").getBytes(UTF_8);

        var read = read("wide.csv", text, header -> List.of(new WantedColumn("column_number_89999", ColumnUse.NUMBER)));

        assertThat(read.orThrow().numbers("column_number_89999").value(0)).isEqualTo(1);
    }

    @Test
    void tells_of_a_file_that_is_not_there_or_is_a_folder() {
        Function<List<String>, List<WantedColumn>> wanted = header -> List.of(AREA);

        assertThat(told(DataFile.read(folder.resolve("none.csv"), wanted, List.of())))
                .containsExactly("none.csv: unread.missing");
        assertThat(DataFile.read(folder, wanted, List.of()).findings().toString())
                .endsWith(": unread.notFile");
    }

    @Test
    void gives_up_on_a_hopeless_file() throws IOException {
        var read = read("w\n" + "x\n".repeat(10_001), WEIGHT);

        assertThat(read.findings().list()).hasSize(10_001);
        assertThat(told(read).get(10_000)).isEqualTo("data.csv:10001: document.tooManyFindings {most=10000}");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void reads_a_margin_with_its_variables() throws IOException {
        var file = Files.writeString(folder.resolve("sex.csv"), "sex,age,total\nF,1,30\nM,2,20.5\n");

        var margin = MarginFile.read(file).orThrow();

        assertThat(margin.variables()).containsExactly("sex", "age");
        assertThat(margin.cells().numbers("total").value(1)).isEqualTo(20.5);
        assertThat(margin.document()).isEqualTo(file.toString());
    }

    @Test
    void tells_what_is_wrong_with_a_margin() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.csv"), "sex,total\nF,\n,-1\n");
        var untotalled = Files.writeString(folder.resolve("none.csv"), "sex,n\nF,3\n");
        var bare = Files.writeString(folder.resolve("bare.csv"), "total\n3\n");

        assertThat(told(MarginFile.read(bad)))
                .containsExactly(
                        "bad.csv:2: total: data.noValue {column=total}",
                        "bad.csv:3: sex: data.noValue {column=sex}",
                        "bad.csv:3: total: cell.negative {found=-1}");
        assertThat(told(MarginFile.read(untotalled)))
                .containsExactly("none.csv:1: total: data.columnUnknown {column=total, known=sex, n}");
        assertThat(told(MarginFile.read(bare))).containsExactly("bare.csv: margin.noVariables");
    }

    @Test
    void reads_scales_below_a_name_or_not() throws IOException {
        var named = Files.writeString(folder.resolve("named.txt"), "rscales\n1\n0.5\n");
        var bare = Files.writeString(folder.resolve("bare.txt"), "1\n0.5");

        assertThat(ScalesFile.read(named).orThrow()).containsExactly(1.0, 0.5);
        assertThat(ScalesFile.read(bare).orThrow()).containsExactly(1.0, 0.5);
    }

    @Test
    void tells_what_is_wrong_with_scales() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.txt"), "1\nx\n-2\n");
        var latin = Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xE5, '\n'});

        assertThat(told(ScalesFile.read(bad)))
                .containsExactly("bad.txt:2: cell.notNumber {found=x}", "bad.txt:3: cell.negative {found=-2}");
        assertThat(told(ScalesFile.read(latin))).containsExactly("latin.txt: unread.notUtf8");
        assertThat(told(ScalesFile.read(folder.resolve("none.txt")))).containsExactly("none.txt: unread.missing");
    }
}
