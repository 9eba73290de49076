package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.EarlierGoal;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.core.promise.Suggestion;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.stats.followup.AgainstAll;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;
import se.medborgarlofte.survey.stats.followup.Cannot;
import se.medborgarlofte.survey.stats.plan.TargetDecision;

/**
 * What is said when somebody looks back at a promise, so that it can be quoted and cannot be misread.
 *
 * @param names what people call an area
 */
public record FollowUpSentences(Language language, Function<AreaCode, String> names) {

    private static final int MOST_DECIMALS = 3;

    public String say(String key, Object... gaps) {
        return Phrases.of("promise", language).say(key, gaps);
    }

    /** The name of a constant, such as {@code course.as_planned}. */
    public String say(String what, Enum<?> constant) {
        return say(what + "." + SmallLetters.of(constant));
    }

    /**
     * Whether a goal was reached in one area, and what would decide it.
     *
     * @param group who counts, to follow "percent"; empty where that has been said
     */
    public List<String> outcome(GoalMeasure measure, AreaOutcome outcome, String group) {
        String area = names.apply(outcome.area());
        if (outcome.decision().isEmpty()) {
            return List.of(say(outcome.isKeptBack() ? "cannot.kept_back_in" : "cannot.too_few_in", "area", area));
        }
        var sentences = new ArrayList<String>();
        sentences.add(decided(measure, outcome, outcome.decision().get(), group));
        outcome.needed()
                .map(needed -> needed.answers().isPresent()
                        ? say("needed", "n", whole((int) needed.answers().getAsLong()))
                        : say("needed.too_many"))
                .ifPresent(sentences::add);
        outcome.against().map(against -> against(outcome, against)).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String decided(GoalMeasure measure, AreaOutcome outcome, TargetDecision decision, String group) {
        boolean isLevel = measure.kind() == GoalKind.LEVEL;
        String key = SmallLetters.of(outcome.effect()) + "." + SmallLetters.of(measure.kind()) + "."
                + SmallLetters.of(measure.side());
        return say(
                key,
                "area",
                names.apply(outcome.area()),
                "group",
                spaced(Sentences.closed(group)),
                "who",
                spaced(group),
                "target",
                isLevel ? number(measure.target()) : points(measure.target()),
                "share",
                percent(outcome.value().orElse(0), RoundingMode.HALF_UP),
                "bound",
                isLevel ? bound(outcome, measure, decision) : bound(measure, outcome, decision));
    }

    /** Rounded outwards, so that it still holds; with as many decimals as it takes not to seem to contradict the decision. */
    private String bound(AreaOutcome outcome, GoalMeasure measure, TargetDecision decision) {
        boolean isUpper = isUpper(outcome, measure);
        var bounds = decision.bounds();
        var exact = hundred(isUpper ? bounds.upper() : bounds.lower());
        var how = isUpper ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return number(IntStream.range(0, MOST_DECIMALS)
                .mapToObj(decimals -> exact.setScale(decimals, how))
                .filter(rounded -> isOnItsSide(rounded, outcome, measure))
                .findFirst()
                .orElseGet(() -> exact.setScale(MOST_DECIMALS, how)));
    }

    /** A goal that is missed is not at the target; one that is met may be. */
    private static boolean isOnItsSide(BigDecimal rounded, AreaOutcome outcome, GoalMeasure measure) {
        int beyond = rounded.compareTo(measure.target()) * (isUpper(outcome, measure) ? -1 : 1);
        return outcome.effect() == Suggestion.Effect.MET ? beyond >= 0 : beyond > 0;
    }

    /** How far it has moved towards the better side, at least or at most; 0 where it has not. */
    private String bound(GoalMeasure measure, AreaOutcome outcome, TargetDecision decision) {
        boolean isUpper = isUpper(outcome, measure);
        double end = isUpper ? decision.bounds().upper() : decision.bounds().lower();
        double moved = Math.max(0, measure.side() == GoalSide.AT_MOST ? -end : end);
        boolean isMet = outcome.effect() == Suggestion.Effect.MET;
        return points(hundred(moved).setScale(0, isMet ? RoundingMode.FLOOR : RoundingMode.CEILING));
    }

    /** The bound that decided: the less fortunate one where it is met, the other where it is missed. */
    private static boolean isUpper(AreaOutcome outcome, GoalMeasure measure) {
        return outcome.effect() == Suggestion.Effect.MET == (measure.side() == GoalSide.AT_MOST);
    }

    /** Follows what has been said of the same share. */
    private String against(AreaOutcome outcome, AgainstAll against) {
        return say(
                "against." + SmallLetters.of(against.standing()),
                "area",
                Sentences.closed(names.apply(outcome.area())),
                "share",
                percent(outcome.value().orElse(0), RoundingMode.HALF_UP),
                "all",
                percent(against.all(), RoundingMode.HALF_UP));
    }

    /** Why it cannot be said. */
    public String cannot(List<Cannot> reasons) {
        boolean both = reasons.contains(Cannot.OPEN_POLLS);
        var clauses = reasons.stream()
                .map(reason -> say(
                        "cannot." + SmallLetters.of(reason) + (both && reason == Cannot.DIFFERENT_WAYS ? ".both" : "")))
                .toList();
        return say("cannot", "reason", list(clauses));
    }

    /** What a goal was before. */
    public String earlier(EarlierGoal earlier) {
        String goal = say(
                "earlier." + SmallLetters.of(earlier.kind()) + "." + SmallLetters.of(earlier.side()),
                "target",
                number(earlier.target()),
                "points",
                points(earlier.target()),
                "areas",
                list(earlier.areas().stream().map(names).toList()));
        return say(
                "earlier",
                "on",
                new Dates(language).of(earlier.changedOn()),
                "goal",
                goal,
                "reason",
                earlier.reason().in(language.tag()));
    }

    /**
     * What the evidence speaks for in one area, and the ground.
     *
     * @param area empty for the promise as a whole
     */
    public String suggestion(Optional<AreaCode> area, Suggestion.Grounded grounded) {
        String key = area.isPresent() ? "suggestion.area" : "suggestion.whole";
        String ground = say("ground." + grounded.row());
        String where = area.map(names).map(Sentences::closed).orElse("");
        return grounded.suggestion() == Suggestion.NO_BASIS
                ? say(key + ".no_basis", "area", where, "ground", ground)
                : say(key, "area", where, "what", say(ofRow("suggestion.what.", grounded)), "ground", ground);
    }

    /** The same of several areas at once, without the ground. */
    public String suggestionInShort(Suggestion.Grounded grounded, List<String> areas) {
        return say(ofRow("short.suggest.", grounded), "areas", list(areas));
    }

    /** To re-form a promise is to end it or to make it anew: for that each row has words of its own. */
    private String ofRow(String what, Suggestion.Grounded grounded) {
        String key = what + SmallLetters.of(grounded.suggestion());
        String ofRow = key + "." + grounded.row();
        return Phrases.of("promise", language).has(ofRow) ? ofRow : key;
    }

    /** What the parties say of a problem; nothing where none of them is concerned. */
    public Optional<String> ground(JointPicture picture, JointView view) {
        var concerned = view.concerned().stream()
                .map(party -> party(picture, party.party()))
                .toList();
        var lacking = new LackingSentences(language);
        if (concerned.size() > 1) {
            return Optional.of(met("common", picture, view, "parties", Sentences.capitalised(list(concerned))));
        }
        return concerned.stream()
                .findFirst()
                .map(only -> Stream.concat(
                                Stream.of(met("alone", picture, view, "party", only)),
                                view.others().stream()
                                        .filter(other -> other.statement() == Statement.MISSING)
                                        .map(other -> lacking.of(other, picture.problem(view.problem()))))
                        .collect(joining(" ")));
    }

    private String met(String key, JointPicture picture, JointView view, String who, String parties) {
        return Phrases.of("situation", language)
                .say(
                        key,
                        "area",
                        names.apply(view.area()),
                        "problem",
                        picture.problem(view.problem()).name().in(language.tag()),
                        who,
                        parties,
                        "point",
                        view.concerned().size() == 1
                                ? Phrases.of("situation", language)
                                        .say("point."
                                                + SmallLetters.of(
                                                        view.concerned().get(0).party()))
                                : "");
    }

    /** Of an open poll nobody speaks but those who answered. */
    private String party(JointPicture picture, Party party) {
        boolean respondents = picture.open() && party == Party.RESIDENTS;
        return Phrases.of("situation", language).say("party." + (respondents ? "respondents" : SmallLetters.of(party)));
    }

    /** Common ground that stands above that of the promise. */
    public String above(JointPicture picture, JointView view) {
        String problem = picture.problem(view.problem()).name().in(language.tag());
        return say("above", "problem", problem, "area", names.apply(view.area()));
    }

    /** Several as one: {@code a, b and c}. */
    public String list(List<String> parts) {
        return Listing.of(parts, Phrases.of("promise", language));
    }

    private static String spaced(String group) {
        return group.isEmpty() ? "" : " " + group;
    }

    private String percent(double share, RoundingMode how) {
        return number(hundred(share).setScale(0, how));
    }

    private static BigDecimal hundred(double share) {
        return ExactDecimal.of(share).movePointRight(2);
    }

    String points(BigDecimal number) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return say(one ? "points.one" : "points.other", "n", number(number));
    }

    String number(BigDecimal number) {
        return new Numbers(language).of(number);
    }

    String whole(int number) {
        return new Numbers(language).whole(number);
    }
}
