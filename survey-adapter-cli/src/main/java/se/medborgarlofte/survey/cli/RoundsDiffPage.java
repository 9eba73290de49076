package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.ComparisonWords;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.change.TwoRounds;

/** What stands between the figures of two rounds. */
record RoundsDiffPage(
        Programme programme,
        List<Comparability> all,
        TwoRounds rounds,
        String rules,
        ComparisonWords words,
        Language language)
        implements Page {

    @Override
    public String text() {
        String head = words.say(
                "diff.rounds",
                "first",
                title(rounds.first().round()),
                "second",
                title(rounds.second().round()),
                "rules",
                rules);
        return Stream.of(
                        TextLines.ofProse(head).stream(),
                        Exercise.lines(programme.survey(), language),
                        every(),
                        all.stream().flatMap(one -> lines(one)))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private String title(Round round) {
        return round.id() + " (" + round.title().in(language.tag()) + ")";
    }

    private Stream<String> every() {
        if (all.isEmpty()) {
            return prose("diff.none");
        }
        return shared().isEmpty()
                ? Stream.of()
                : Stream.concat(prose("diff.every"), reasons().of(shared()));
    }

    private ReasonLines reasons() {
        var municipality = programme.survey().municipality().name();
        return new ReasonLines(words, new AreaNames(programme.areas(), municipality, language));
    }

    private Stream<String> prose(String key) {
        return Stream.concat(Stream.of(""), TextLines.ofProse(words.say(key)).stream());
    }

    /** The reasons that stand between the figures of every indicator. */
    private List<Reason> shared() {
        return all.stream().findFirst().map(Comparability::reasons).orElse(List.of()).stream()
                .filter(reason -> all.stream().allMatch(one -> one.reasons().contains(reason)))
                .toList();
    }

    private Stream<String> lines(Comparability one) {
        var shared = shared();
        var own = one.reasons().stream()
                .filter(reason -> !shared.contains(reason))
                .toList();
        var indicator = one.indicator();
        var name = Headings.of(indicator.citation(), indicator.name(), language);
        var concluded = TextLines.after("  ", words.say(conclusion(one)), 2);
        var head = Stream.of(List.of(""), name, concluded).flatMap(List::stream);
        return Stream.concat(head, reasons().of(own));
    }

    private static String conclusion(Comparability one) {
        if (!one.sideBySide()) {
            return "diff.notSideBySide";
        }
        if (one.isBlocked()) {
            return "diff.cannot";
        }
        return one.reasons().isEmpty() ? "diff.can" : "diff.canWith";
    }

    @Override
    public String json() {
        return Json.write(new Written(
                rounds.first().round().id().value(),
                rounds.second().round().id().value(),
                programme.survey().synthetic(),
                rules,
                all.stream().map(Line::of).toList()));
    }

    /**
     * As another program reads it.
     *
     * @param exercise whether the answers are invented
     */
    record Written(String first, String second, boolean exercise, String rules, List<Line> indicators) {}

    /**
     * One indicator.
     *
     * @param effect the worst; {@code none} when nothing stands between the figures
     */
    record Line(String indicator, int version, String effect, boolean sideBySide, List<Reason> reasons) {

        static Line of(Comparability one) {
            return new Line(
                    one.indicator().id().value(),
                    one.indicator().version(),
                    one.effect().map(LowerCase::word).orElse("none"),
                    one.sideBySide(),
                    one.reasons());
        }
    }

    @Override
    public String csv() {
        var header = Stream.concat(
                Stream.of("firstRound", "secondRound", "indicator", "version"), ReasonCells.HEADER.stream());
        var rows = all.stream()
                .flatMap(one -> one.reasons().stream().flatMap(reason -> ReasonCells.of(before(one), reason)));
        return Rows.text(header.toList(), rows.toList());
    }

    private static List<String> before(Comparability one) {
        return List.of(
                one.first().value(),
                one.second().value(),
                one.indicator().id().value(),
                String.valueOf(one.indicator().version()));
    }
}
