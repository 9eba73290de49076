package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.report.TextTable;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.ShareOfRound;

/** The technical table under the sentences; of rounds that anyone could answer it has no column for a difference. */
final class ChangeTable {

    private static final String NONE = "–";
    private static final int PERCENT = 100;

    private final ChangeSentences sentences;
    private final Numbers numbers;
    private final Function<Optional<AreaCode>, String> names;
    private final Language language;

    ChangeTable(ChangeSentences sentences, Language language, Function<Optional<AreaCode>, String> names) {
        this.sentences = sentences;
        this.language = language;
        this.numbers = new Numbers(language);
        this.names = names;
    }

    Stream<String> of(double level, List<ComparedShare> shares) {
        boolean compared = shares.stream().anyMatch(share -> share.difference().isPresent());
        var rows = new ArrayList<List<String>>();
        rows.add(compared ? joined(figuresHeader("area"), differenceHeader(level)) : figuresHeader("area"));
        shares.forEach(share -> rows.add(
                compared
                        ? joined(figures(names.apply(share.area()), share), difference(share))
                        : figures(names.apply(share.area()), share)));
        return Stream.of(
                        List.of(""),
                        TextLines.ofProse(sentences.say(compared ? "technical" : "table")),
                        sentences.unshown(shares).map(TextLines::ofProse).orElse(List.of()),
                        compared ? TextLines.ofProse(sentences.say("technical.rounding")) : List.<String>of(),
                        TextTable.of(rows))
                .flatMap(List::stream);
    }

    Stream<String> ofScreening(List<ComparedShare> shares) {
        var rows = new ArrayList<List<String>>();
        rows.add(joined(figuresHeader("indicator"), List.of(say("change"), say("bh"))));
        shares.forEach(share -> rows.add(joined(
                figures(indicator(share), share),
                List.of(share.difference().map(this::change).orElse(NONE), p(share.adjusted())))));
        return Stream.concat(Stream.of(""), TextTable.of(rows).stream());
    }

    private String indicator(ComparedShare share) {
        return names.apply(share.area()) + ": "
                + share.comparability().indicator().name().in(language.tag());
    }

    private List<String> figuresHeader(String label) {
        var rounds = sentences.rounds();
        return List.of(
                say(label),
                sentences.say("column.share", "round", rounds.get(0)),
                say("answers"),
                sentences.say("column.share", "round", rounds.get(1)),
                say("answers"));
    }

    private List<String> differenceHeader(double level) {
        var percent = ExactDecimal.of(PERCENT * level).setScale(2, RoundingMode.HALF_UP);
        return List.of(
                say("change"),
                sentences.say("column.interval", "level", numbers.of(percent)),
                say("df"),
                say("holm"),
                say("detectable"),
                say("verdict"));
    }

    private String say(String column) {
        return sentences.say("column." + column);
    }

    private List<String> figures(String label, ComparedShare share) {
        return List.of(
                label,
                share(share.first()),
                numbers.whole(share.first().n()),
                share(share.second()),
                numbers.whole(share.second().n()));
    }

    private List<String> difference(ComparedShare share) {
        String verdict = sentences.say("verdict." + LowerCase.word(share.verdict()));
        return share.difference()
                .map(difference -> List.of(
                        change(difference),
                        points(difference.interval().lower(), 1) + " … "
                                + points(difference.interval().upper(), 1),
                        numbers.whole(difference.degreesOfFreedom()),
                        p(share.adjusted()),
                        share.detectable().isPresent()
                                ? points(share.detectable().getAsDouble(), 1)
                                : NONE,
                        verdict))
                .orElseGet(() -> List.of(NONE, NONE, NONE, NONE, NONE, verdict));
    }

    private String change(Difference difference) {
        return points(difference.value(), 1);
    }

    private String p(OptionalDouble p) {
        return p.isEmpty() ? NONE : numbers.pValue(p.getAsDouble());
    }

    private String share(ShareOfRound share) {
        return share.share().isPresent() ? points(share.share().getAsDouble(), 0) : NONE;
    }

    private String points(double share, int decimals) {
        BigDecimal exact = ExactDecimal.of(share).movePointRight(2);
        return numbers.of(exact.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
