package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.indicator.Direction;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.Family;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.ShareOfRound;

/** What is said of changes between two rounds, so that it can be quoted and cannot be misread. */
public final class ChangeSentences {

    private static final int OF_TEN = 10;
    private static final String AGAIN = ".again";

    private final Language language;
    private final Phrases phrases;
    private final Numbers numbers;
    private final ComparisonWords words;
    private final String first;
    private final String second;
    private final int shownFrom;

    private ChangeSentences(Language language, ComparisonWords words, String first, String second, int shownFrom) {
        this.language = language;
        this.phrases = Phrases.of("change", language);
        this.numbers = new Numbers(language);
        this.words = words;
        this.first = first;
        this.second = second;
        this.shownFrom = shownFrom;
    }

    /** About these two rounds, which are called by their years, or by their months where the years are the same. */
    public static ChangeSentences of(HeldRounds held, Language language) {
        var first = held.rounds().first().round();
        var second = held.rounds().second().round();
        boolean sameYear = year(first).equals(year(second));
        return new ChangeSentences(
                language,
                ComparisonWords.of(held, language),
                sameYear ? month(first, language) : year(first),
                sameYear ? month(second, language) : year(second),
                held.rules().verdicts().shownFrom());
    }

    private static String year(Round round) {
        return String.valueOf(round.fieldwork().lastDay().getYear());
    }

    private static String month(Round round, Language language) {
        String day = round.fieldwork().lastDay().toString();
        return new Dates(language).of(new PartialDate(day.substring(0, day.lastIndexOf('-'))));
    }

    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    /** What the rounds are called, the earlier first. */
    public List<String> rounds() {
        return List.of(first, second);
    }

    /**
     * What is said of one share, in the order in which it is to be read; {@link #cautions} are to be read with it.
     *
     * @param area as people call it; the municipality for all together
     * @param smallest change worth having, in percentage points
     */
    public List<String> of(ComparedShare share, String area, double smallest) {
        return of(share, area, smallest, "");
    }

    /** The same where it has been said who are counted, so that it need not be said of every area. */
    public List<String> again(ComparedShare share, String area, double smallest) {
        return of(share, area, smallest, AGAIN);
    }

    /** Whether {@link #of} says who are counted. */
    public boolean tellsWho(ComparedShare share) {
        return share.difference().isPresent() || isOpen(share) && isShown(share);
    }

    private List<String> of(ComparedShare share, String area, double smallest, String manner) {
        var sentences = new ArrayList<String>();
        sentences.add(verdict(share, area, smallest, manner));
        if (isOpen(share) && share.comparability().sideBySide()) {
            sentences.add(sideBySide(share, area, manner));
        }
        if (isRoundedApart(share)) {
            sentences.add(say("rounding"));
        }
        return List.copyOf(sentences);
    }

    /** Several shares of which nothing is established, in short: with area, years and shares all the same. */
    public String unsure(List<ComparedShare> shares, List<String> areas) {
        var each = IntStream.range(0, shares.size())
                .mapToObj(i -> say(
                        "unsure.area",
                        "area",
                        areas.get(i),
                        "first",
                        first,
                        "second",
                        second,
                        "before",
                        percent(shares.get(i).first()),
                        "after",
                        percent(shares.get(i).second())))
                .toList();
        return say("unsure", "areas", Listing.of(each, phrases), "why", say("unsure.why"));
    }

    /** A caution that is about some areas only. */
    public String about(List<String> areas, String caution) {
        return say("about", "areas", Listing.of(areas, phrases), "caution", caution);
    }

    /** Areas that a goal is set against, which are none of the comparisons; empty where there are none. */
    public List<String> notCounted(List<String> areas) {
        return areas.isEmpty()
                ? List.of()
                : List.of(
                        say(areas.size() == 1 ? "beside.one" : "beside.several", "areas", Listing.of(areas, phrases)));
    }

    private String verdict(ComparedShare share, String area, double smallest, String manner) {
        return switch (share.verdict()) {
            case CANNOT_BE_COMPARED -> say(key(share), "first", first, "second", second, "reason", blocking(share));
            case TOO_FEW_ANSWERS -> say(isKeptBack(share) ? "kept_back" : key(share), "area", area);
            default -> established(share, area, smallest, manner);
        };
    }

    /** Enough answered, but the figure beside others would tell of those few who are in them. */
    private boolean isKeptBack(ComparedShare share) {
        return Stream.of(share.first(), share.second())
                .anyMatch(one -> one.share().isEmpty() && one.n() >= shownFrom);
    }

    private String established(ComparedShare share, String area, double smallest, String manner) {
        var points = ChangePoints.of(share, share.difference().orElseThrow());
        return say(
                key(share) + manner,
                Stream.of(
                                List.of(
                                        "area",
                                        Sentences.closed(area),
                                        "group",
                                        group(share),
                                        "first",
                                        first,
                                        "second",
                                        second),
                                List.of("before", percent(share.first()), "after", percent(share.second())),
                                List.of("change", points(points.change()), "least", numbers.of(points.least())),
                                List.of("most", numbers.of(points.most()), "smallest", points(smallest)),
                                List.of("down", numbers.of(points.lower().abs()), "up", points(points.upper())))
                        .flatMap(List::stream)
                        .toArray());
    }

    private static String key(ComparedShare share) {
        return SmallLetters.of(share.verdict());
    }

    private String blocking(ComparedShare share) {
        return words.clauses(
                share.comparability().reasons().stream().filter(Reason::isBlock).toList());
    }

    private static boolean isOpen(ComparedShare share) {
        return share.comparability().reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.NOT_A_SAMPLE);
    }

    private String sideBySide(ComparedShare share, String area, String manner) {
        return isShown(share)
                ? both(share, area, manner)
                : say("hidden", "area", area, "minimum", numbers.whole(shownFrom));
    }

    private static boolean isShown(ComparedShare share) {
        return share.first().share().isPresent() && share.second().share().isPresent();
    }

    private String both(ComparedShare share, String area, String manner) {
        return say(
                "open" + manner,
                "area",
                Sentences.closed(area),
                "n",
                numbers.whole(share.first().n()),
                "m",
                numbers.whole(share.second().n()),
                "first",
                first,
                "second",
                second,
                "before",
                percent(share.first()),
                "after",
                percent(share.second()),
                "group",
                share.comparability().indicator().group().in(language.tag()));
    }

    /** What must be read with the verdict: warnings, and whoever decided to compare all the same. */
    public List<String> cautions(ComparedShare share) {
        if (share.difference().isEmpty()) {
            return List.of();
        }
        var warnings = share.comparability().reasons().stream()
                .filter(reason -> reason.effect() == Effect.WARN)
                .toList();
        var caution =
                warnings.isEmpty() ? Stream.<String>of() : Stream.of(say("caution", "reason", words.clauses(warnings)));
        var overrides = share.comparability().reasons().stream()
                .flatMap(reason -> reason.overridden().stream().map(signed -> words.overridden(reason, signed)));
        return Stream.concat(caution, overrides).toList();
    }

    /** Why figures are lacking in a table of these; nothing where none is lacking for want of answers. */
    public Optional<String> unshown(List<ComparedShare> shares) {
        boolean few = shares.stream()
                .flatMap(share -> Stream.of(share.first(), share.second()))
                .anyMatch(one -> one.share().isEmpty() && one.n() < shownFrom);
        return few ? Optional.of(say("unshown", "minimum", numbers.whole(shownFrom))) : Optional.empty();
    }

    /**
     * What is said after the verdicts of a family: the cause is not known, and smaller changes may be unseen.
     *
     * @param hardest area to see a change in
     */
    public List<String> after(FamilyVerdicts verdicts, Direction direction, int power, String hardest) {
        var sentences = new ArrayList<String>();
        boolean compared =
                verdicts.shares().stream().anyMatch(share -> share.difference().isPresent());
        if (compared) {
            sentences.add(say("cause"));
            if (verdicts.family().basis() == Family.Basis.GOAL_CHOSEN_BY_BASELINE) {
                sentences.add(say("cause.chosen"));
            }
            detectable(verdicts.detectable(), direction, power)
                    .map(said -> verdicts.shares().size() > 1
                            ? said + " " + say("detectable.hardest", "area", hardest)
                            : said)
                    .ifPresent(sentences::add);
        }
        if (areas(verdicts) > 1) {
            sentences.add(say(compared ? "order" : "order.side_by_side"));
        }
        return List.copyOf(sentences);
    }

    private static long areas(FamilyVerdicts verdicts) {
        return verdicts.shares().stream()
                .filter(share -> share.area().isPresent())
                .count();
    }

    private Optional<String> detectable(OptionalDouble change, Direction direction, int power) {
        String way = direction == Direction.HIGHER_IS_BETTER ? "increase" : "decrease";
        return change.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "detectable." + way,
                        "points",
                        points(ExactDecimal.of(change.getAsDouble())
                                .movePointRight(2)
                                .setScale(0, RoundingMode.CEILING)),
                        "power",
                        numbers.whole(power / OF_TEN)));
    }

    /** Whether whole percent seem to differ by another number than is said. */
    private static boolean isRoundedApart(ComparedShare share) {
        return share.verdict().isChange()
                && share.difference()
                        .map(difference -> ChangePoints.of(share, difference).change())
                        .filter(change -> change.compareTo(whole(share.second())
                                        .subtract(whole(share.first()))
                                        .abs())
                                != 0)
                        .isPresent();
    }

    private String group(ComparedShare share) {
        return Sentences.closed(share.comparability().indicator().group().in(language.tag()));
    }

    private String percent(ShareOfRound share) {
        return numbers.of(whole(share));
    }

    private static BigDecimal whole(ShareOfRound share) {
        return ExactDecimal.of(share.share().orElse(0)).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    private String points(double number) {
        var exact = ExactDecimal.of(number);
        return points(exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact);
    }

    private String points(BigDecimal number) {
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return say(one ? "points.one" : "points.other", "n", numbers.of(number.abs()));
    }
}
