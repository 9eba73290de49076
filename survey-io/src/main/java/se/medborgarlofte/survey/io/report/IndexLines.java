package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.IndexText.Item;
import se.medborgarlofte.survey.io.report.IndexText.Row;

/** Writes the survey's own index as plain text: its items, then the areas with the points of each item by letter. */
record IndexLines(IndexText index, Voice voice, TextWriter out) {

    void write() {
        out.section(index.title());
        index.lead().forEach(out::paragraph);
        index.explained().forEach(out::paragraph);
        if (!index.rows().isEmpty()) {
            out.paragraph(index.itemsCaption());
            out.table(Stream.concat(Stream.of(itemHeader()), items()).toList());
            out.gap();
            cutOffs().forEach(out::line);
        }
        if (!index.areas().isEmpty()) {
            out.paragraph(index.areasCaption());
            out.table(
                    Stream.concat(Stream.of(areaHeader()), index.rows().stream().map(this::area))
                            .toList());
        }
        index.notes().forEach(out::paragraph);
    }

    /** One line for all items with the same cut-offs. */
    private List<String> cutOffs() {
        var letters = index.items().stream()
                .collect(groupingBy(Item::shownCutOffs, LinkedHashMap::new, mapping(Item::letter, toList())));
        return letters.entrySet().stream()
                .map(same -> voice.say(
                        "problemIndex.cutOffs.of", "letters", voice.list(same.getValue()), "cutOffs", same.getKey()))
                .toList();
    }

    private List<String> itemHeader() {
        return Stream.of("problemIndex.item", "table.share", "problemIndex.point", "problemIndex.chances")
                .map(voice::say)
                .toList();
    }

    private Stream<List<String>> items() {
        var all = index.rows().get(0);
        return IntStream.range(0, index.items().size()).mapToObj(i -> {
            var item = index.items().get(i);
            var points = all.points().get(i);
            return List.of(
                    item.letter() + "  " + item.name(), points.share().shown(), points.shown(), points.shownChances());
        });
    }

    private List<String> areaHeader() {
        var first = Stream.of("table.group", "table.n", "problemIndex.value", "table.interval")
                .map(voice::say);
        return Stream.concat(first, index.items().stream().map(Item::letter)).toList();
    }

    private List<String> area(Row row) {
        var figure = row.figure();
        var first = Stream.of(
                row.label(),
                figure.n().map(voice::whole).orElseGet(() -> voice.say("empty")),
                figure.shown(),
                figure.shownInterval().orElseGet(() -> voice.say("empty")));
        return Stream.concat(first, row.points().stream().map(IndexText.Points::shown))
                .toList();
    }
}
