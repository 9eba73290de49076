package se.medborgarlofte.survey.io.report;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.AreasText.Line;
import se.medborgarlofte.survey.io.report.AreasText.Place;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.areas.AreaClass;
import se.medborgarlofte.survey.stats.areas.AreaStanding;
import se.medborgarlofte.survey.stats.areas.AreaStandings;
import se.medborgarlofte.survey.stats.areas.RankInterval;

/** Puts into words where the areas of a round stand. */
record AreasWords(RoundReport report, AreaStandings standings, Voice voice) {

    AreasText text() {
        var indicator = standings.indicator();
        String name = voice.text(indicator.name());
        return new AreasText(
                indicator.id().value(),
                name,
                say("title"),
                say("why." + SmallLetters.of(standings.basis()), "name", name),
                sentences(),
                say("read", "m", standings.areas().size()),
                say("level", "level", percent(standings.level()), "rules", standings.rules()),
                say(standings.isOrdered() ? "places" : "places.none", "level", percent(standings.rankLevel())),
                standings.isOrdered(),
                alphabetical().map(this::line).toList());
    }

    private Stream<AreaStanding> alphabetical() {
        return standings.areas().stream().sorted(comparing(area -> label(area.area()), Alphabet.of(voice.language())));
    }

    private String label(AreaCode area) {
        return report.areas().area(area).map(Area::name).map(voice::text).orElseGet(area::value);
    }

    /** What is established; of all that cannot be told from the whole one sentence is enough. */
    private List<String> sentences() {
        var established =
                alphabetical().flatMap(area -> established(area).stream()).toList();
        boolean others = standings.areas().stream().anyMatch(area -> area.beside() == AreaClass.NOT_ESTABLISHED);
        return others
                ? Stream.concat(established.stream(), Stream.of(say(established.isEmpty() ? "none" : "others")))
                        .toList()
                : established;
    }

    private Optional<String> established(AreaStanding area) {
        boolean differs = area.beside() == AreaClass.HIGHER || area.beside() == AreaClass.LOWER;
        return shown(area.area())
                .filter(any -> differs)
                .flatMap(share -> all().map(all -> say(
                        "sentence." + SmallLetters.of(area.beside()),
                        "area",
                        label(area.area()),
                        "share",
                        share,
                        "all",
                        all)));
    }

    private Line line(AreaStanding area) {
        return new Line(
                area.area().value(),
                label(area.area()),
                shown(area.area()),
                area.beside(),
                say("class." + SmallLetters.of(area.beside())),
                area.rank().filter(any -> standings.isOrdered()).map(this::place));
    }

    private Optional<Integer> all() {
        return released().map(ReleasedIndicator::total).flatMap(this::percent);
    }

    /** As the table of the indicator shows it. */
    private Optional<Integer> shown(AreaCode area) {
        return released().stream()
                .flatMap(indicator -> indicator.tables().stream())
                .filter(table -> table.breakdown().isByArea())
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.isMerged() && row.categories().get(0).code().equals(area.value()))
                .map(ReleasedRow::figure)
                .flatMap(figure -> percent(figure).stream())
                .findFirst();
    }

    private Optional<ReleasedIndicator> released() {
        return report.indicators().stream()
                .filter(released -> released.indicator().equals(standings.indicator()))
                .findFirst();
    }

    private Optional<Integer> percent(ReleasedFigure figure) {
        return FigureWords.of(figure, standings.indicator().unit(), report.isOpen(), voice)
                .value()
                .map(BigDecimal::intValueExact);
    }

    private Place place(RankInterval rank) {
        String key = rank.places() == 1 ? "place.one" : "place.range";
        return new Place(
                rank.best(),
                rank.worst(),
                say(key, "best", rank.best(), "worst", rank.worst(), "of", standings.shown()));
    }

    private String percent(double level) {
        return voice.number(ExactDecimal.of(level).movePointRight(2).setScale(2, RoundingMode.HALF_UP));
    }

    private String say(String key, Object... gaps) {
        return Phrases.of("areas", voice.language()).say(key, gaps);
    }
}
