package se.medborgarlofte.survey.stats.comparability;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** How people came to be asked, what happened meanwhile, and how their answers are weighted. */
record OfCollection(Context context) {

    Stream<Reason> reasons() {
        return Stream.of(notASample(), design(), register(), sampledUnit(), weighting(), preliminary(), event())
                .flatMap(Optional::stream);
    }

    private Optional<Reason> notASample() {
        return context.rounds().areSamples()
                ? Optional.empty()
                : Optional.of(context.reason(ReasonCode.NOT_A_SAMPLE, Degree.STRONG, designs()));
    }

    private Optional<Reason> design() {
        return context.unlessSame(ReasonCode.DESIGN_CHANGED, Degree.STRONG, designs());
    }

    private Evidence designs() {
        return Evidence.of(
                Trait.DESIGN,
                SmallLetters.of(context.first().design()),
                SmallLetters.of(context.second().design()));
    }

    private Optional<Reason> register() {
        return context.unlessSame(
                ReasonCode.FRAME_CHANGED,
                Degree.MEDIUM,
                Evidence.of(
                        Trait.REGISTER,
                        context.declaredOfFirst().register().orElse(""),
                        context.declaredOfSecond().register().orElse("")));
    }

    private Optional<Reason> sampledUnit() {
        return context.unlessSame(
                ReasonCode.FRAME_CHANGED,
                Degree.STRONG,
                Evidence.of(
                        Trait.SAMPLED_UNIT,
                        context.declaredOfFirst()
                                .sampled()
                                .map(SmallLetters::of)
                                .orElse(""),
                        context.declaredOfSecond()
                                .sampled()
                                .map(SmallLetters::of)
                                .orElse("")));
    }

    private Optional<Reason> weighting() {
        var evidence = Evidence.of(
                Trait.WEIGHTING,
                context.declaredOfFirst().weighting().orElseGet(() -> weighted(context.first())),
                context.declaredOfSecond().weighting().orElseGet(() -> weighted(context.second())));
        return context.rounds().areSamples()
                ? context.unlessSame(ReasonCode.WEIGHTING_CHANGED, Degree.STRONG, evidence)
                : Optional.empty();
    }

    private static String weighted(Round round) {
        return round.has(DesignColumn.WEIGHT) ? "weighted" : "unweighted";
    }

    private Optional<Reason> preliminary() {
        boolean before =
                isPreliminary(context.first(), context.declaredOfFirst().preliminary());
        boolean after =
                isPreliminary(context.second(), context.declaredOfSecond().preliminary());
        return before || after
                ? Optional.of(context.reason(
                        ReasonCode.PRELIMINARY,
                        Degree.STRONG,
                        Evidence.of(Trait.PRELIMINARY, state(before), state(after))))
                : Optional.empty();
    }

    private static boolean isPreliminary(Round round, boolean declared) {
        return declared || !round.isClosed();
    }

    private static String state(boolean preliminary) {
        return preliminary ? "preliminary" : "final";
    }

    private Optional<Reason> event() {
        var evidence = Evidence.of(
                Trait.EVENT,
                text(context.declaredOfFirst().event()),
                text(context.declaredOfSecond().event()));
        return evidence.first().isEmpty() && evidence.second().isEmpty()
                ? Optional.empty()
                : Optional.of(context.reason(ReasonCode.FIELDWORK_EVENT, Degree.STRONG, evidence));
    }

    private String text(Optional<LocalizedText> text) {
        String language = context.programme().survey().languages().get(0);
        return text.map(words -> words.in(language)).orElse("");
    }
}
