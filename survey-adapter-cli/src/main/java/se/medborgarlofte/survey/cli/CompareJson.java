package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;
import se.medborgarlofte.survey.stats.verdict.ShareOfRound;

/**
 * What has changed between two rounds, as another program reads it; shares and differences are in [-1, 1].
 *
 * @param exercise whether the answers are invented
 * @param screening what is in no family: no verdict is given of it
 */
record CompareJson(
        String first, String second, boolean exercise, String rules, List<FamilyJson> families, List<Line> screening) {

    /**
     * One family.
     *
     * @param level of each interval
     * @param smallestChange worth having, in percentage points
     */
    record FamilyJson(
            String indicator, String basis, int size, double level, double smallestChange, List<Line> verdicts) {

        static FamilyJson of(FamilyVerdicts verdicts) {
            var family = verdicts.family();
            return new FamilyJson(
                    family.indicator().value(),
                    LowerCase.word(family.basis()),
                    family.size(),
                    verdicts.level(),
                    family.smallestChange(),
                    verdicts.shares().stream().map(Line::judged).toList());
        }
    }

    /**
     * One share in both rounds.
     *
     * @param area no component for all together
     * @param verdict no component where none is given
     * @param change no component where there is none, and {@code reasons} or the numbers of answers say why
     */
    record Line(
            String indicator,
            int version,
            Optional<String> area,
            Figure first,
            Figure second,
            Optional<String> verdict,
            Optional<ChangeJson> change,
            List<Reason> reasons) {

        static Line judged(ComparedShare share) {
            return of(share, Optional.of(LowerCase.word(share.verdict())));
        }

        static Line of(ComparedShare share, Optional<String> verdict) {
            return new Line(
                    share.comparability().indicator().id().value(),
                    share.comparability().indicator().version(),
                    share.area().map(AreaCode::value),
                    Figure.of(share.first()),
                    Figure.of(share.second()),
                    verdict,
                    share.difference().map(difference -> ChangeJson.of(difference, share)),
                    share.comparability().reasons());
        }
    }

    /** One of the two figures; no share where too few answered to show it, and no error where nobody was drawn. */
    record Figure(int n, OptionalDouble share, OptionalDouble se, OptionalDouble nEff) {

        static Figure of(ShareOfRound share) {
            return new Figure(
                    share.n(),
                    share.share(),
                    share.standardError(),
                    share.effective().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        }
    }

    /**
     * The difference.
     *
     * @param adjusted p by Holm in a family, q by Benjamini and Hochberg in the screening
     */
    record ChangeJson(
            double difference,
            double se,
            int df,
            double level,
            double lower,
            double upper,
            double p,
            OptionalDouble adjusted,
            OptionalDouble detectable) {

        static ChangeJson of(Difference difference, ComparedShare share) {
            return new ChangeJson(
                    difference.value(),
                    difference.standardError(),
                    difference.degreesOfFreedom(),
                    difference.level(),
                    difference.interval().lower(),
                    difference.interval().upper(),
                    difference.pValue(),
                    share.adjusted(),
                    share.detectable());
        }
    }

    static CompareJson of(RoundsComparison comparison, Survey survey) {
        var held = comparison.held();
        return new CompareJson(
                held.rounds().first().round().id().value(),
                held.rounds().second().round().id().value(),
                survey.synthetic(),
                held.rules().citation(),
                comparison.families().stream().map(FamilyJson::of).toList(),
                comparison.screening().stream()
                        .map(share -> Line.of(share, Optional.empty()))
                        .toList());
    }
}
