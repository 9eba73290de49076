package se.medborgarlofte.survey.stats.simulation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;

/**
 * How each response came into the sample, as far as the round records it: areas are the strata, people the units, and
 * the weight of an answer is the number of adults in its area for each who answered there (1 where nobody has counted). Where a
 * register has counted the population by more than areas, weights are raked to all its counts.
 */
final class Positions {

    private static final String ELSEWHERE = "ELSEWHERE";
    private static final int DECIMALS = 4;

    private final Round round;
    private final AreaSet areas;
    private final Map<Optional<AreaCode>, Long> answers;
    private final Map<Person, Double> raked;

    Positions(Round round, AreaSet areas, List<Person> answering) {
        this.round = round;
        this.areas = areas;
        this.answers = answering.stream().collect(groupingBy(Person::areaByFrame, counting()));
        boolean isRaked = round.has(DesignColumn.WEIGHT) && !areas.population().isEmpty();
        this.raked = isRaked ? RakedWeights.of(areas, answering) : Map.of();
    }

    SamplePosition of(Person person, ResponseId id) {
        var area = person.areaByFrame();
        return new SamplePosition(
                round.has(DesignColumn.WEIGHT) ? OptionalDouble.of(weight(person)) : OptionalDouble.empty(),
                text(DesignColumn.STRATUM, area.map(AreaCode::value).orElse(ELSEWHERE)),
                text(DesignColumn.UNIT, id.toString()),
                text(DesignColumn.PERSON, id.toString()));
    }

    private Optional<String> text(DesignColumn column, String text) {
        return round.has(column) ? Optional.of(text) : Optional.empty();
    }

    private double weight(Person person) {
        return raked.isEmpty() ? ofArea(person.areaByFrame()) : rounded(raked.getOrDefault(person, 1.0));
    }

    private static double rounded(double weight) {
        return BigDecimal.valueOf(weight)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private double ofArea(Optional<AreaCode> area) {
        return area.flatMap(areas::area)
                .flatMap(Area::adults)
                .map(adults -> BigDecimal.valueOf(adults)
                        .divide(BigDecimal.valueOf(answers.getOrDefault(area, 1L)), DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue())
                .orElse(1.0);
    }
}
