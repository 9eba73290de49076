package se.medborgarlofte.survey.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** A comparison of two rounds as it is read: in which order, by which names, and of which shares something is said. */
public final class ComparisonReading {

    /** More are not named one by one where it is to be short. */
    private static final int NAMED = 4;

    private final RoundsComparison comparison;
    private final AreaNames names;
    private final ChangeSentences sentences;

    public ComparisonReading(RoundsComparison comparison, AreaNames names) {
        this.comparison = comparison;
        this.names = names;
        this.sentences = ChangeSentences.of(comparison.held(), names.language());
    }

    public ChangeSentences sentences() {
        return sentences;
    }

    public String name(ComparedShare share) {
        return names.of(share.area());
    }

    /** The municipality first, then its areas by name. */
    public List<ComparedShare> inOrder(FamilyVerdicts family) {
        return family.shares().stream()
                .sorted(Comparator.comparing(
                                (ComparedShare share) -> share.area().isPresent())
                        .thenComparing(this::name, Alphabet.of(names.language())))
                .toList();
    }

    public Indicator indicator(FamilyVerdicts family) {
        return family.shares().get(0).comparability().indicator();
    }

    /** Whether any difference is told; else figures stand side by side, and nothing is counted as a comparison. */
    public boolean isCompared(FamilyVerdicts family) {
        return family.shares().stream().anyMatch(share -> share.difference().isPresent());
    }

    /** What is said of each share, then what to beware of. */
    public List<String> verdicts(FamilyVerdicts family) {
        return said(family, said(inOrder(family)));
    }

    /** The same of these areas only. */
    List<String> verdicts(FamilyVerdicts family, List<AreaCode> areas) {
        return said(family, among(family, areas));
    }

    /** The same to a reader who has been told who are counted. */
    List<String> verdictsAgain(FamilyVerdicts family, List<AreaCode> areas) {
        return said(family, among(family, areas), share -> true);
    }

    private List<ComparedShare> among(FamilyVerdicts family, List<AreaCode> areas) {
        return inOrder(family).stream()
                .filter(share -> share.area().filter(areas::contains).isPresent())
                .toList();
    }

    /** Of open rounds the table says as much of the areas as there is to say. */
    private List<ComparedShare> said(List<ComparedShare> shares) {
        boolean whole = shares.get(0).area().isEmpty();
        return whole && !areSamples() ? shares.subList(0, 1) : shares;
    }

    /** Who are counted is said of the first share, and goes for the others. */
    private List<String> said(FamilyVerdicts family, List<ComparedShare> shares) {
        var first = shares.stream().filter(sentences::tellsWho).findFirst();
        return said(family, shares, share -> first.filter(share::equals).isEmpty());
    }

    private List<String> said(FamilyVerdicts family, List<ComparedShare> shares, Predicate<ComparedShare> again) {
        var verdicts = shares.stream().flatMap(share -> verdict(family, share, again.test(share)));
        return Stream.concat(verdicts, cautions(shares)).distinct().toList();
    }

    private Stream<String> verdict(FamilyVerdicts family, ComparedShare share, boolean again) {
        double smallest = family.family().smallestChange();
        return (again ? sentences.again(share, name(share), smallest) : sentences.of(share, name(share), smallest))
                .stream();
    }

    /** Each once: with the areas it is about, unless it is about all that are compared. */
    private Stream<String> cautions(List<ComparedShare> shares) {
        var compared =
                shares.stream().filter(share -> share.difference().isPresent()).toList();
        return compared.stream()
                .flatMap(share -> sentences.cautions(share).stream())
                .distinct()
                .map(caution -> caution(caution, compared));
    }

    private String caution(String caution, List<ComparedShare> compared) {
        var about = compared.stream()
                .filter(share -> sentences.cautions(share).contains(caution))
                .map(this::name)
                .toList();
        return about.size() == compared.size() ? caution : sentences.about(about, caution);
    }

    /** What has changed in full and the rest in short; where nothing has changed and there are many, the first in full. */
    public List<String> headlines(FamilyVerdicts family) {
        var shares = said(inOrder(family));
        var rest = shares.stream()
                .filter(share -> share.verdict() == Verdict.NO_ESTABLISHED_CHANGE)
                .toList();
        var full = shares.stream().filter(share -> share.verdict().isChange()).toList();
        boolean isShort = !rest.isEmpty() && rest.size() <= NAMED;
        var told = full.isEmpty() && !isShort ? shares.subList(0, 1) : full;
        return Stream.concat(said(family, told).stream(), isShort ? Stream.of(unsure(rest)) : Stream.of())
                .toList();
    }

    private String unsure(List<ComparedShare> shares) {
        return sentences.unsure(shares, shares.stream().map(this::name).toList());
    }

    /** What must be read with the verdicts. */
    public List<String> after(FamilyVerdicts family) {
        return sentences.after(
                family,
                indicator(family).direction(),
                comparison.held().rules().verdicts().power(),
                hardest(family));
    }

    /** Where only the largest change would be seen. */
    private String hardest(FamilyVerdicts family) {
        return family.shares().stream()
                .filter(share -> share.detectable().isPresent())
                .max(Comparator.comparingDouble(share -> share.detectable().getAsDouble()))
                .map(this::name)
                .orElse("");
    }

    /** Of rounds that were drawn: what is worth a closer look, with no verdict. */
    public Optional<List<ComparedShare>> screening() {
        return areSamples() ? Optional.of(comparison.worthACloserLook()) : Optional.empty();
    }

    /** The areas that goals about the same name for comparison: they are none of the family's. */
    public List<String> beside(FamilyVerdicts family, List<CitizenPromise> promises) {
        var own = family.family().areas();
        return promises.stream()
                .flatMap(promise -> promise.goals().stream())
                .map(Goal::measure)
                .flatMap(Optional::stream)
                .filter(measure -> measure.indicator().equals(family.family().indicator()))
                .filter(measure -> measure.baselineRound()
                        .equals(comparison.held().rounds().first().round().id()))
                .flatMap(measure -> measure.comparisonAreas().stream())
                .filter(area -> !own.contains(Optional.of(area)))
                .distinct()
                .map(names)
                .toList();
    }

    private boolean areSamples() {
        return comparison.held().rounds().areSamples();
    }
}
