package se.medborgarlofte.survey.stats.index;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.design.RaoWuBootstrap;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** A survey's index as far as one round asked for it. */
public final class AskedIndex {

    private static final double PERCENT = 100.0;

    private final ProblemIndex index;
    private final AnsweredRound round;
    private final List<Asked> asked;

    private AskedIndex(ProblemIndex index, AnsweredRound round, List<Asked> asked) {
        this.index = index;
        this.round = round;
        this.asked = List.copyOf(asked);
    }

    /** An item with what it counts. */
    private record Asked(ProblemIndex.Item item, Indicator indicator, ShareItem share) {}

    /** @param indicators all that the survey can use */
    public static AskedIndex of(ProblemIndex index, AnsweredRound round, List<Indicator> indicators) {
        var asked = index.items().stream()
                .flatMap(item -> indicators.stream()
                        .filter(indicator -> indicator.citation().equals(item.citation()))
                        .limit(1)
                        .flatMap(indicator -> asked(item, indicator, round)))
                .toList();
        return new AskedIndex(index, round, asked);
    }

    private static Stream<Asked> asked(ProblemIndex.Item item, Indicator indicator, AnsweredRound round) {
        return round.share(indicator).map(share -> new Asked(item, indicator, share)).stream();
    }

    /** Why there is no index; absent when there is one. */
    public Optional<Unmeasured> unmeasured() {
        if (!round.round().design().isSample()) {
            return Optional.of(Unmeasured.NOT_A_SAMPLE);
        }
        if (asked.size() < index.minimumItems()) {
            return Optional.of(Unmeasured.TOO_FEW_ITEMS);
        }
        return canBeDrawnAnew(round.design()) ? Optional.empty() : Optional.of(Unmeasured.LONELY_STRATA);
    }

    private boolean canBeDrawnAnew(SurveyDesign design) {
        try {
            RaoWuBootstrap.of(design, 2, generator(index));
            return true;
        } catch (LonelyStrata lonely) {
            return false;
        }
    }

    static RandomGenerator generator(ProblemIndex index) {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(index.bootstrap().seed());
    }

    /** The items that were asked, in the order of the index. */
    public List<Indicator> items() {
        return asked.stream().map(Asked::indicator).toList();
    }

    /**
     * The index of all together first, then of each part; empty where nobody answered one of the items.
     *
     * @param parts without a response in two of them
     * @throws IllegalStateException if it is {@link #unmeasured}
     */
    public List<Optional<IndexEstimate>> of(List<Domain> parts, ReportingRules rules) {
        unmeasured().ifPresent(why -> {
            throw new IllegalStateException("index is not measured: " + why);
        });
        return new IndexEstimator(
                        index,
                        asked.stream().map(Asked::item).toList(),
                        asked.stream().map(Asked::share).toList(),
                        round.design(),
                        rules.precision().confidenceLevelPercent() / PERCENT)
                .of(parts);
    }
}
