package se.medborgarlofte.survey.stats.comparability;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.round.RoundId;

/** Whether the public has been told a figure by another version of the indicator; both are made by the newest now. */
record OfVersions(Context context, Releases releases) {

    Stream<Reason> reasons(Indicator indicator) {
        var before = published(context.first().id(), indicator);
        var after = published(context.second().id(), indicator);
        boolean other = Stream.of(before, after)
                .flatMap(Optional::stream)
                .anyMatch(version -> !version.equals(indicator.version()));
        return other
                ? Stream.of(context.reason(
                        ReasonCode.INDICATOR_VERSION_CHANGED,
                        Degree.WEAK,
                        Evidence.of(
                                Trait.INDICATOR_VERSION,
                                before.map(String::valueOf).orElse(""),
                                after.map(String::valueOf).orElse(""))))
                : Stream.of();
    }

    private Optional<Integer> published(RoundId round, Indicator indicator) {
        return releases.ids().stream()
                .filter(id -> id.round().equals(round))
                .max(Comparator.naturalOrder())
                .flatMap(id -> version(id, indicator));
    }

    private Optional<Integer> version(ReleaseId id, Indicator indicator) {
        return releases.release(id).orThrow().release().report().indicators().stream()
                .map(ReleasedIndicator::indicator)
                .filter(released -> released.id().equals(indicator.id()))
                .map(Indicator::version)
                .findFirst();
    }
}
