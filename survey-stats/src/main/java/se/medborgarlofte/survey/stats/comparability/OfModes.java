package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.Mode;

/** The ways in which people answered; of answers whose way was not recorded the worst is assumed. */
record OfModes(Context context) {

    private static final double PERCENT = 100;
    /** Less than a share can differ by, but for rounding. */
    private static final double ROUNDING = 1e-9;

    Stream<Reason> reasons() {
        var before = shares(context.rounds().first().data());
        var after = shares(context.rounds().second().data());
        return degree(before, after)
                .map(degree -> context.reason(ReasonCode.MODE_CHANGED, degree, evidence(before, after)))
                .stream();
    }

    private static Shares shares(Microdata data) {
        return Shares.of(IntStream.range(0, data.size())
                .mapToObj(row -> data.modes().label(row).orElse(Mode.NOT_RECORDED.name())));
    }

    private Optional<Degree> degree(Shares before, Shares after) {
        ComparisonRules.Modes limits = context.rules().modes();
        double apart = PERCENT * before.distance(after, List.of(Mode.NOT_RECORDED.name()));
        double interviewed = PERCENT * Math.abs(interviewed(before) - interviewed(after));
        if (Context.reaches(apart, limits.strongFrom())
                || Context.reaches(interviewed, limits.interviewerStrongFrom())) {
            return Optional.of(Degree.STRONG);
        }
        if (Context.reaches(apart, limits.mediumFrom())) {
            return Optional.of(Degree.MEDIUM);
        }
        return apart > ROUNDING ? Optional.of(Degree.WEAK) : Optional.empty();
    }

    private double interviewed(Shares shares) {
        return shares.ofAny(
                context.rules().modes().byInterviewer().stream().map(Mode::name).toList());
    }

    private List<Evidence> evidence(Shares before, Shares after) {
        return before.labelsWith(after).stream()
                .map(mode -> new Evidence(
                        Trait.MODE_SHARE,
                        mode.toLowerCase(Locale.ROOT),
                        Context.percent(before.of(mode)),
                        Context.percent(after.of(mode))))
                .toList();
    }
}
