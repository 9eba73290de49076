package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndex;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.IndexText.Item;
import se.medborgarlofte.survey.io.report.IndexText.Points;
import se.medborgarlofte.survey.io.report.IndexText.Row;
import se.medborgarlofte.survey.io.words.Letters;

/** Writes the survey's own index, with its items beside it. */
record IndexWords(RoundReport report, Voice voice) {

    IndexText of(ReleasedIndex released) {
        var index = released.index();
        var rows = released.rows().isEmpty() ? List.<Row>of() : rows(released);
        return new IndexText(
                index.id().value(),
                index.version(),
                voice.text(index.name()),
                rows.isEmpty() ? why(released) : lead(rows.get(0)),
                rows.isEmpty() ? List.of(voice.say("problemIndex.own")) : explained(index),
                caption("problemIndex.items.caption"),
                caption("problemIndex.areas.caption"),
                items(released),
                rows,
                notes(rows));
    }

    private String caption(String key) {
        return Stream.concat(Stream.of(voice.say(key)), Notice.of(report.survey(), voice).stream())
                .collect(joining(" "));
    }

    private List<String> why(ReleasedIndex released) {
        var index = released.index();
        return released
                .unmeasured()
                .map(why -> voice.say(
                        "problemIndex.unmeasured." + SmallLetters.of(why),
                        "minimum",
                        voice.whole(index.minimumItems()),
                        "items",
                        voice.whole(index.items().size())))
                .stream()
                .toList();
    }

    private List<String> lead(Row all) {
        return all.figure()
                .interval()
                .map(ends -> voice.say(
                        "problemIndex.is",
                        "value",
                        all.figure().shown(),
                        "lower",
                        number(ends.lower()),
                        "upper",
                        number(ends.upper())))
                .map(List::of)
                .orElseGet(() -> List.of(voice.say("problemIndex.notShown")));
    }

    private List<String> explained(ProblemIndex index) {
        var lines = new ArrayList<String>();
        lines.add(voice.say("problemIndex.points"));
        lines.add(voice.say("problemIndex.average", index.average()));
        lines.add(voice.say("problemIndex.own"));
        lines.add(voice.say("problemIndex.noChange"));
        return lines;
    }

    private List<Item> items(ReleasedIndex released) {
        return IntStream.range(0, released.items().size())
                .mapToObj(i -> item(released, i))
                .toList();
    }

    private Item item(ReleasedIndex released, int place) {
        Indicator indicator = released.items().get(place).indicator();
        var cutOffs = released.index().items().stream()
                .filter(item -> item.citation().equals(indicator.citation()))
                .findFirst()
                .map(ProblemIndex.Item::cutOffs)
                .orElse(List.of());
        return new Item(
                Letters.of(place),
                indicator.id().value(),
                indicator.version(),
                voice.text(indicator.name()),
                voice.text(indicator.group()),
                cutOffs,
                String.join(" · ", cutOffs.stream().map(this::number).toList()));
    }

    private String number(BigDecimal number) {
        return voice.number(number);
    }

    private List<Row> rows(ReleasedIndex released) {
        return IntStream.range(0, released.rows().size())
                .mapToObj(i -> row(released, i))
                .toList();
    }

    private Row row(ReleasedIndex released, int place) {
        var row = released.rows().get(place);
        var points = IntStream.range(0, row.points().size())
                .mapToObj(item ->
                        points(share(released, item, place), row.points().get(item)))
                .toList();
        return new Row(
                row.categories().stream().map(Category::code).toList(),
                row.categories().isEmpty() ? voice.say("table.total.sample") : voice.label(row.categories()),
                FigureWords.of(row.figure(), Unit.POINTS, false, voice),
                row.chances(),
                points);
    }

    private static ReleasedFigure share(ReleasedIndex released, int item, int place) {
        var indicator = released.items().get(item);
        return place == 0
                ? indicator.total()
                : indicator.tables().get(0).rows().get(place - 1).figure();
    }

    private Points points(ReleasedFigure share, ReleasedIndex.Points points) {
        String shown = points.points().map(voice::whole).orElseGet(() -> voice.say("empty"));
        return new Points(
                FigureWords.of(share, Unit.PERCENT, false, voice),
                points.points(),
                points.chances(),
                points.nearCutOff(),
                points.nearCutOff() ? shown + "*" : shown,
                chances(points.chances()));
    }

    /** Only what has a chance that is not rounded to none. */
    private String chances(List<Integer> percent) {
        var likely = IntStream.range(0, percent.size())
                .filter(points -> percent.get(points) > 0)
                .mapToObj(points -> voice.say(
                        "problemIndex.chance", "points", points, "percent", voice.percent(percent.get(points))))
                .toList();
        return likely.isEmpty() ? voice.say("empty") : String.join(", ", likely);
    }

    private List<String> notes(List<Row> rows) {
        boolean near = rows.stream().flatMap(row -> row.points().stream()).anyMatch(Points::nearCutOff);
        var figures = rows.stream().map(Row::figure).toList();
        var minimum = report.rules().disclosure().minimumBase();
        boolean merged = rows.stream().anyMatch(row -> row.categories().size() > 1);
        return Stream.of(
                        note(near, "problemIndex.near"),
                        note(merged, "note.merged", "minimum", minimum),
                        note(figures.stream().anyMatch(Figure::isTooFew), "note.tooFew", "minimum", minimum),
                        note(figures.stream().anyMatch(Figure::isTooUncertain), "problemIndex.tooUncertain"),
                        note(figures.stream().anyMatch(Figure::isWithheld), "note.withheld"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> note(boolean applies, String key, Object... gaps) {
        return applies ? Optional.of(voice.say(key, gaps)) : Optional.empty();
    }
}
