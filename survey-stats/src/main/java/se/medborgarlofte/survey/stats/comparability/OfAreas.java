package se.medborgarlofte.survey.stats.comparability;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.MovedPopulation;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** What concerns one area at a time: its boundaries, and whether the same few people may have been asked twice. */
record OfAreas(Context context) {

    private static final double PERCENT = 100;

    Stream<Reason> reasons() {
        return context.programme().areas().areas().stream()
                .flatMap(area -> Stream.of(edition(area.code()), overlap(area))
                        .flatMap(Optional::stream)
                        .map(reason -> reason.in(area.code())));
    }

    private Optional<Reason> edition(AreaCode area) {
        var editions = Evidence.of(
                Trait.AREA_EDITION,
                context.first().areaEdition(),
                context.second().areaEdition());
        if (!editions.differs()) {
            return Optional.empty();
        }
        var moved = moved(area);
        var evidence = Evidence.of(
                Trait.POPULATION_MOVED, "", moved.map(BigDecimal::toPlainString).orElse(""));
        var degree = moved.map(this::degree).orElse(Degree.STRONG);
        return Optional.of(context.reason(ReasonCode.AREA_EDITION_CHANGED, degree, editions, evidence));
    }

    private Optional<BigDecimal> moved(AreaCode area) {
        return context.declaredOfSecond().moved().stream()
                .filter(declared -> declared.area().equals(area))
                .map(MovedPopulation::percent)
                .findFirst();
    }

    private Degree degree(BigDecimal moved) {
        if (moved.signum() == 0) {
            return Degree.WEAK;
        }
        return moved.compareTo(context.rules().people().movedStrongAbove()) > 0 ? Degree.STRONG : Degree.MEDIUM;
    }

    private Optional<Reason> overlap(Area area) {
        if (!context.rounds().areSamples() || context.rounds().knowPersons()) {
            return Optional.empty();
        }
        return area.adults().filter(adults -> adults > 0).flatMap(adults -> overlap(area.code(), adults));
    }

    private Optional<Reason> overlap(AreaCode area, int adults) {
        double before = asked(context.rounds().first(), area) / adults;
        double after = asked(context.rounds().second(), area) / adults;
        return PERCENT * Math.max(before, after) > context.rules().people().smallAreaAbove()
                ? Optional.of(context.reason(
                        ReasonCode.OVERLAP_UNKNOWN,
                        Degree.STRONG,
                        Evidence.of(Trait.ASKED_SHARE, Context.percent(before), Context.percent(after))))
                : Optional.empty();
    }

    /** As if as many answered there as everywhere; those who answered, where no response rate is known. */
    private static double asked(AnsweredRound round, AreaCode area) {
        return round.in(Optional.of(area)).count() / OfPopulation.rate(round).orElse(1.0);
    }
}
