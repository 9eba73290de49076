package se.medborgarlofte.survey.io.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Side;
import se.medborgarlofte.survey.io.report.PanelsText.Panel;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;
import se.medborgarlofte.survey.stats.verdict.ShareOfRound;

/**
 * Sets the figures that two reports show beside each other, for the indicators that no verdict is given of. A figure stands
 * only where the comparison of the rounds rests on the same answers as the report.
 */
record PanelWords(RoundReport before, RoundReport now, RoundsComparison comparison, List<String> rounds, Voice voice) {

    /** Absent when nothing can be compared. */
    Optional<PanelsText> text() {
        var others = now.indicators().stream()
                .map(ReleasedIndicator::indicator)
                .filter(indicator -> indicator.isShare() && !isJudged(indicator))
                .toList();
        var panels =
                others.stream().flatMap(indicator -> panel(indicator).stream()).toList();
        var left = others.stream()
                .filter(indicator -> panels.stream()
                        .noneMatch(
                                panel -> panel.indicator().equals(indicator.id().value())))
                .map(indicator -> voice.text(indicator.name()))
                .toList();
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelsText(voice.say("panels.title"), rounds, lead(), panels, leftOut(left)));
    }

    private List<String> lead() {
        return List.of(
                voice.say("panels.what", "first", rounds.get(0), "second", rounds.get(1)),
                voice.say("panels.unjudged"));
    }

    private List<String> leftOut(List<String> names) {
        return names.isEmpty() ? List.of() : List.of(voice.say("panels.leftOut", "names", voice.list(names)));
    }

    private boolean isJudged(Indicator indicator) {
        return comparison.families().stream()
                .anyMatch(family -> family.family().indicator().equals(indicator.id()));
    }

    /** Absent where not even all together can be compared. */
    private Optional<Panel> panel(Indicator indicator) {
        var all = line(indicator, Optional.empty(), now.survey().municipality().name());
        return all.filter(PanelWords::isWhole)
                .map(whole -> new Panel(
                        indicator.id().value(),
                        voice.text(indicator.name()),
                        Stream.concat(Stream.of(whole), areas(indicator)).toList()));
    }

    private Stream<Line> areas(Indicator indicator) {
        return now.areas().areas().stream()
                .filter(this::isBrokenDown)
                .flatMap(area -> line(indicator, Optional.of(area.code()), voice.text(area.name())).stream())
                .sorted(comparing(Line::label, Alphabet.of(voice.language())));
    }

    private boolean isBrokenDown(Area area) {
        return now.survey().breakdowns().stream()
                .filter(Breakdown::isByArea)
                .anyMatch(breakdown -> breakdown.order().contains(area.code().value()));
    }

    private static boolean isWhole(Line line) {
        return Stream.of(line.first(), line.second())
                .allMatch(side -> side.percent().isPresent());
    }

    private Optional<Line> line(Indicator indicator, Optional<AreaCode> area, String label) {
        return comparison.screening().stream()
                .filter(share -> share.comparability().indicator().equals(indicator)
                        && share.area().equals(area))
                .findFirst()
                .map(share -> new Line(
                        label,
                        side(before, share, share.first()),
                        side(now, share, share.second()),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Nothing where the rounds cannot be compared there, or the report has no such figure of just these answers. */
    private Side side(RoundReport report, ComparedShare share, ShareOfRound compared) {
        boolean blocked = share.comparability().isBlocked();
        return figure(report, share)
                .filter(any -> !blocked)
                .filter(figure -> figure.n().equals(Optional.of(compared.n())))
                .map(figure ->
                        FigureWords.of(figure, share.comparability().indicator().unit(), report.isOpen(), voice))
                .filter(figure -> figure.value().isPresent())
                .map(figure -> new Side(figure.value().map(BigDecimal::intValueExact), figure.n(), figure.interval()))
                .orElse(new Side(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<ReleasedFigure> figure(RoundReport report, ComparedShare share) {
        var released = report.indicators().stream()
                .filter(any -> any.indicator().equals(share.comparability().indicator()));
        return share.area()
                .map(area -> released.flatMap(any -> row(any, area)))
                .orElseGet(() -> released.map(ReleasedIndicator::total))
                .findFirst();
    }

    private static Stream<ReleasedFigure> row(ReleasedIndicator released, AreaCode area) {
        return released.tables().stream()
                .filter(table -> table.breakdown().isByArea())
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isMerged() && row.categories().get(0).code().equals(area.value()))
                .map(ReleasedRow::figure);
    }
}
