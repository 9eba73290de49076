package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.report.TextTable;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Letters;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.index.IndexEstimate;
import se.medborgarlofte.survey.stats.index.ItemPoints;
import se.medborgarlofte.survey.stats.index.RoundIndex;

/** The index of a round, its items beside it: the operator's own. */
final class IndexPage implements Page {

    private static final String NONE = "–";
    private static final int PERCENT = 100;
    private static final List<String> HEADER = List.of(
            "round",
            "index",
            "area",
            "item",
            "n",
            "share",
            "points",
            "lower",
            "upper",
            "nearCutOff",
            "p0",
            "p1",
            "p2",
            "p3",
            "p4",
            "p5",
            "p6",
            "reason");

    private final Programme programme;
    private final RoundIndex index;
    private final Language language;
    private final Phrases terminal;
    private final Phrases report;
    private final Numbers numbers;

    IndexPage(Programme programme, RoundIndex index, Language language) {
        this.programme = programme;
        this.index = index;
        this.language = language;
        this.terminal = Phrases.of("terminal", language);
        this.report = Phrases.of("report", language);
        this.numbers = new Numbers(language);
    }

    @Override
    public String json() {
        return Json.write(read());
    }

    private IndexJson read() {
        return IndexJson.of(index, programme.survey());
    }

    @Override
    public String text() {
        var lines = new ArrayList<>(head());
        if (index.unmeasured().isEmpty()) {
            items(lines);
            groups(lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> head() {
        var lines = new ArrayList<>(Headings.of(programme, index.round(), index.rules(), language));
        lines.addAll(Headings.of(index.index().citation(), index.index().name(), language));
        prose(lines, report.say("problemIndex.own"));
        index.unmeasured().map(this::unmeasured).ifPresent(why -> prose(lines, why));
        return lines;
    }

    private String unmeasured(ProblemIndex.Unmeasured why) {
        return report.say(
                "problemIndex.unmeasured." + LowerCase.word(why),
                "minimum",
                index.index().minimumItems(),
                "items",
                index.index().items().size());
    }

    private static void prose(List<String> lines, String text) {
        lines.addAll(TextLines.ofProse(text));
    }

    private void items(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("problemIndex.item", "table.n", "table.share", "problemIndex.point", "problemIndex.chances")
                .map(report::say)
                .toList());
        index.rows()
                .get(0)
                .estimate()
                .ifPresent(all -> IntStream.range(0, all.items().size())
                        .forEach(i -> rows.add(item(i, all.items().get(i)))));
        lines.add("");
        lines.addAll(TextTable.of(rows));
    }

    private List<String> item(int place, ItemPoints made) {
        return List.of(
                Letters.of(place) + "  " + index.items().get(place).name().in(language.tag()),
                numbers.whole(made.n()),
                rounded(PERCENT * made.share(), 1),
                points(made),
                chances(made.chances()));
    }

    private void groups(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        var first = Stream.of("table.group", "table.n", "problemIndex.value", "table.interval")
                .map(report::say);
        rows.add(Stream.concat(first, IntStream.range(0, index.items().size()).mapToObj(Letters::of))
                .toList());
        index.rows().forEach(row -> rows.add(group(row)));
        lines.add("");
        lines.addAll(TextTable.of(rows));
        prose(lines, report.say("problemIndex.near"));
    }

    private List<String> group(RoundIndex.Row row) {
        var cells = new ArrayList<>(List.of(label(row.category())));
        cells.addAll(row.estimate()
                .map(this::cells)
                .orElseGet(() -> Stream.generate(() -> NONE)
                        .limit(index.items().size() + 3L)
                        .toList()));
        return cells;
    }

    private List<String> cells(IndexEstimate made) {
        var interval = made.interval();
        var first = Stream.of(
                numbers.whole(made.n()),
                rounded(made.value(), 2),
                rounded(interval.lower(), 2) + NONE + rounded(interval.upper(), 2));
        return Stream.concat(first, made.items().stream().map(this::points)).toList();
    }

    private String points(ItemPoints made) {
        return numbers.whole(made.points()) + (made.nearCutOff() ? "*" : "");
    }

    private String chances(List<Double> chances) {
        var likely = IntStream.range(0, chances.size())
                .filter(points -> chances.get(points) > 0)
                .mapToObj(points -> report.say(
                        "problemIndex.chance",
                        "points",
                        points,
                        "percent",
                        numbers.percent(rounded(PERCENT * chances.get(points), 1))))
                .toList();
        return String.join(", ", likely);
    }

    private String label(String category) {
        return category.isEmpty()
                ? terminal.say("group.all")
                : programme
                        .areas()
                        .area(new AreaCode(category))
                        .map(Area::name)
                        .map(name -> name.in(language.tag()))
                        .orElse(category);
    }

    private String rounded(double value, int decimals) {
        return numbers.of(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    @Override
    public String csv() {
        var json = read();
        var rows = json.groups().isEmpty()
                ? Stream.of(row(
                        "",
                        "",
                        Stream.generate(() -> "").limit(13),
                        json.reason().orElse("")))
                : json.groups().stream().flatMap(this::rows);
        return Rows.text(HEADER, rows.toList());
    }

    private Stream<List<String>> rows(IndexJson.Group group) {
        String area = group.area().orElse("");
        var value = group.index().stream().map(made -> row(area, "", of(made), ""));
        return Stream.concat(value, group.items().stream().map(item -> row(area, item.indicator(), of(item), "")));
    }

    private List<String> row(String area, String item, Stream<String> figures, String reason) {
        var place = Stream.of(index.round().id().value(), index.index().citation(), area, item);
        return Stream.of(place, figures, Stream.of(reason))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> of(IndexJson.Value made) {
        var first = Stream.of(
                String.valueOf(made.n()), "", number(made.value()), number(made.lower()), number(made.upper()), "");
        return Stream.concat(first, made.chances().stream().map(IndexPage::number));
    }

    private static Stream<String> of(IndexJson.Item made) {
        var first = Stream.of(
                String.valueOf(made.n()),
                number(made.share()),
                String.valueOf(made.points()),
                "",
                "",
                made.nearCutOff() ? "1" : "0");
        return Stream.concat(first, made.chances().stream().map(IndexPage::number));
    }

    private static String number(double value) {
        return ExactDecimal.of(value).toPlainString();
    }
}
