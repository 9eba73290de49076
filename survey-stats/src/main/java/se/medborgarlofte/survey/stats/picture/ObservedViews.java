package se.medborgarlofte.survey.stats.picture;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problems;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Says what the municipality and the police say, by grades and by counts; only of what they allow to be shown. */
final class ObservedViews {

    private final List<Observation> now;
    private final List<Observation> ever;
    private final AreaSet areas;
    private final Problems problems;
    private final CommonGroundRules rules;

    ObservedViews(Programme programme, Optional<Situation> situation, Problems problems, CommonGroundRules rules) {
        this.now = situation.map(ObservedViews::shown).orElse(List.of());
        this.ever = programme.situations().stream()
                .flatMap(any -> shown(any).stream())
                .toList();
        this.areas = programme.areas();
        this.problems = problems;
        this.rules = rules;
    }

    private static List<Observation> shown(Situation situation) {
        return situation.observations().stream()
                .filter(Observation::mayBePublished)
                .toList();
    }

    /** Where anybody has observed anything. */
    Stream<AreaProblem> places() {
        return now.stream().map(seen -> new AreaProblem(seen.area(), seen.problem()));
    }

    PartyView view(Party party, AreaProblem place) {
        var seen = of(now, party, place);
        if (seen.isEmpty()) {
            return PartyView.missing(party);
        }
        var grades = seen.stream().flatMap(one -> one.grade().stream()).toList();
        var counted = counted(seen);
        var byCount = counted.filter(one -> !problems.problem(place.problem()).gradeOnly())
                .map(one -> byCount(one, place))
                .orElse(Statement.MISSING);
        return new PartyView(
                party,
                PartyStatements.ofBoth(PartyStatements.ofGrades(grades, rules.grades()), byCount),
                false,
                Optional.empty(),
                grades,
                counted.flatMap(Observation::count).map(EventCount::of));
    }

    private static List<Observation> of(List<Observation> some, Party party, AreaProblem place) {
        return some.stream()
                .filter(one -> one.party() == party)
                .filter(one -> place.equals(new AreaProblem(one.area(), one.problem())))
                .toList();
    }

    /** Two sources may know of the same events: the one that counts most. */
    private static Optional<Observation> counted(List<Observation> seen) {
        return seen.stream()
                .filter(one -> one.count().isPresent())
                .max((one, other) -> Integer.compare(events(one), events(other)));
    }

    private static int events(Observation seen) {
        return seen.count().orElse(0);
    }

    private Statement byCount(Observation seen, AreaProblem place) {
        return areas.area(place.area())
                .flatMap(area -> area.kind() == AreaKind.VISITED ? besidePast(seen, place) : besideRest(seen, area))
                .map(counted -> counted.statement(rules.counts()))
                .orElse(kind(place.area()) == AreaKind.VISITED ? Statement.MISSING : Statement.UNCLEAR);
    }

    private AreaKind kind(AreaCode area) {
        return areas.area(area).map(Area::kind).orElse(AreaKind.RESIDENTIAL);
    }

    /** Where people go: against the same months of the years before. */
    private Optional<CountedEvents> besidePast(Observation seen, AreaProblem place) {
        int periods = rules.counts().earlierPeriods();
        var before = IntStream.rangeClosed(1, periods)
                .mapToObj(years -> counted(of(ever, seen.party(), place).stream()
                        .filter(one -> one.period().equals(yearsBefore(seen.period(), years)))
                        .toList()))
                .flatMap(Optional::stream)
                .toList();
        return before.size() < periods
                ? Optional.empty()
                : Optional.of(CountedEvents.ofVisitedPlace(
                        events(seen),
                        before.stream().mapToInt(ObservedViews::events).sum(),
                        periods));
    }

    private static PartialDate yearsBefore(PartialDate period, int years) {
        String year = String.valueOf(period.year());
        return new PartialDate((period.year() - years) + period.value().substring(year.length()));
    }

    /** Where people live: per inhabitant, against the other areas that are counted. */
    private Optional<CountedEvents> besideRest(Observation seen, Area area) {
        var others = areas.areas().stream()
                .filter(other -> !other.code().equals(area.code()))
                .filter(other ->
                        other.adults().isPresent() && elsewhere(seen, other).isPresent())
                .toList();
        int people = others.stream().mapToInt(other -> other.adults().orElse(0)).sum();
        int events = others.stream()
                .flatMap(other -> elsewhere(seen, other).stream())
                .mapToInt(ObservedViews::events)
                .sum();
        return area.adults()
                .filter(adults -> adults > 0 && people > 0)
                .map(adults -> CountedEvents.amongResidents(events(seen), adults, events, people));
    }

    private Optional<Observation> elsewhere(Observation seen, Area other) {
        return counted(of(now, seen.party(), new AreaProblem(other.code(), seen.problem())).stream()
                .filter(one -> one.period().equals(seen.period()))
                .toList());
    }

    /** The highest grade of anybody concerned; a concern by counts is worth as much as the lowest grade that is one. */
    int grade(List<PartyView> views) {
        return views.stream()
                .filter(view -> view.party() != Party.RESIDENTS && view.isConcerned())
                .map(view -> view.grades().stream().max(naturalOrder()).orElse(0))
                .map(grade -> Math.max(grade, rules.grades().concernFrom()))
                .max(naturalOrder())
                .orElse(0);
    }
}
