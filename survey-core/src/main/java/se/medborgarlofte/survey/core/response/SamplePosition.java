package se.medborgarlofte.survey.core.response;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a response came into the sample; each part absent when the round does not record it.
 *
 * @param weight people in the population it stands for, or a number in proportion; at least 0
 * @param stratum it was drawn from
 * @param unit the primary sampling unit, named within its stratum
 * @param person the same person in several rounds
 */
public record SamplePosition(
        OptionalDouble weight, Optional<String> stratum, Optional<String> unit, Optional<String> person) {

    public static final SamplePosition NONE =
            new SamplePosition(OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
