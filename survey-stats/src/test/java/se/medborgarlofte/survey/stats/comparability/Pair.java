package se.medborgarlofte.survey.stats.comparability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.Cmp1;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** Two rounds that differ in nothing but who answered, until something is changed; both drawn at random, in autumn. */
public record Pair(Programme programme, List<Answerer> first, List<Answerer> second, Declarations declarations) {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    public static Pair of(Stream<Answerer> first, Stream<Answerer> second) {
        var questionnaire = asking(safe("Hur trygg känner du dig?", 1, 2, 3, 4, 8));
        var programme = Town.sample(Stream.of())
                .withBreakdowns(Town.byArea(), Town.breakdown("SEX", "1", "2"))
                .programme();
        var rounds = List.of(round("2020", 2020, 1), round("2022", 2022, 2));
        return new Pair(
                Rewritten.with(
                        Rewritten.with(
                                programme,
                                "questionnaires",
                                List.of(questionnaire, Rewritten.with(questionnaire, "version", 2))),
                        "rounds",
                        rounds),
                first.toList(),
                second.toList(),
                Declarations.NONE);
    }

    /** A hundred and twenty who are safe and eighty who are not, the same people each time. */
    public static Pair alike() {
        return of(crowd(), crowd());
    }

    public static Stream<Answerer> crowd() {
        return IntStream.range(0, 200)
                .mapToObj(i -> Answerer.saying(i % 5 < 3 ? 2 : 3)
                        .with("SEX", 1 + i % 2)
                        .with("AGE_GROUP", 1 + i % 3));
    }

    private static Round round(String id, int year, int version) {
        return new Round(
                new RoundId(id),
                Texts.both(id),
                RoundState.CLOSED,
                new AskedWith("town", version, Optional.empty()),
                "1",
                CollectionDesign.PROBABILITY_SAMPLE,
                List.of(Mode.values()),
                new Fieldwork(LocalDate.of(year, 9, 1), LocalDate.of(year, 10, 31)),
                new TargetPopulation(Texts.both("invånare"), 16, Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Questionnaire asking(Question... questions) {
        var all = Stream.concat(
                        Stream.of(choice("RELATION", 1, 2), choice("SEX", 1, 2, 9), choice("AGE_GROUP", 1, 2, 3)),
                        Stream.of(questions))
                .toList();
        var page = new Page(new QuestionId("ALL"), Optional.empty(), Optional.empty(), Optional.empty(), all);
        return new Questionnaire("town", 1, Texts.both("Enkät"), List.of("sv", "en"), List.of(page));
    }

    public static SingleChoice safe(String wording, int... codes) {
        return Rewritten.with(choice("SAFE", codes), "wording", Texts.both(wording));
    }

    public static SingleChoice choice(String id, int... codes) {
        return new SingleChoice(
                new QuestionId(id),
                Texts.both(id),
                Optional.empty(),
                false,
                Optional.empty(),
                IntStream.of(codes).mapToObj(Pair::choice).toList());
    }

    private static Choice choice(int code) {
        var missing = Optional.of(MissingReason.DONT_KNOW).filter(any -> code >= 8);
        return new Choice(code, Texts.both("Val " + code), missing);
    }

    public Pair withFirst(String component, Object value) {
        return withRound(0, component, value);
    }

    public Pair withSecond(String component, Object value) {
        return withRound(1, component, value);
    }

    private Pair withRound(int at, String component, Object value) {
        var rounds = new ArrayList<>(programme.rounds());
        rounds.set(at, Rewritten.with(rounds.get(at), component, value));
        return withProgramme("rounds", rounds);
    }

    public Pair withBoth(String component, Object value) {
        return withFirst(component, value).withSecond(component, value);
    }

    public Pair withProgramme(String component, Object value) {
        return new Pair(Rewritten.with(programme, component, value), first, second, declarations);
    }

    public Pair withPromises(CitizenPromise... promises) {
        return withProgramme("promises", List.of(promises));
    }

    public Pair withAreas(Area... areas) {
        return withProgramme("areas", new AreaSet("1", List.of(areas), List.of()));
    }

    public Pair withBreakdown(String... areas) {
        return withProgramme(
                "survey",
                Rewritten.with(programme.survey(), "breakdowns", List.of(Town.breakdown(Breakdown.AREA, areas))));
    }

    public Pair withIndicators(Indicator... indicators) {
        var ids = Stream.of(indicators).map(Indicator::id).distinct().toList();
        return withProgramme("indicators", List.of(indicators))
                .withProgramme("survey", Rewritten.with(programme.survey(), "headlines", ids));
    }

    /** The later round asks with this. */
    public Pair then(Questionnaire later) {
        return withProgramme(
                "questionnaires", List.of(programme.questionnaires().get(0), Rewritten.with(later, "version", 2)));
    }

    /** The earlier round asked with this. */
    public Pair once(Questionnaire earlier) {
        return withProgramme(
                "questionnaires", List.of(earlier, programme.questionnaires().get(1)));
    }

    public Pair declaring(Declarations others) {
        return new Pair(programme, first, second, others);
    }

    public Pair answeredFirst(UnaryOperator<Answerer> change) {
        return new Pair(programme, first.stream().map(change).toList(), second, declarations);
    }

    public Pair answeredSecond(UnaryOperator<Answerer> change) {
        return new Pair(programme, first, second.stream().map(change).toList(), declarations);
    }

    public HeldRounds held() {
        return held(new NoReleases());
    }

    HeldRounds held(Releases releases) {
        return comparing(releases)
                .of(programme, programme.rounds().get(0), programme.rounds().get(1), declarations);
    }

    public ComparabilityOfRounds comparing(Releases releases) {
        return new ComparabilityOfRounds(reading(), releases, List.of(), Town.RULES, Cmp1.rules());
    }

    public Comparability comparability() {
        return held().comparability().get(0);
    }

    /** As code and effect, the worst first. */
    List<String> found() {
        return found(reason -> true);
    }

    List<String> found(Predicate<Reason> wanted) {
        return comparability().reasons().stream()
                .filter(wanted)
                .map(reason -> reason.code() + " " + reason.effect())
                .toList();
    }

    private ReadRound reading() {
        Map<RoundId, List<Response>> kept = new LinkedHashMap<>();
        kept.put(new RoundId("2020"), responses(0, first));
        kept.put(new RoundId("2022"), responses(1, second));
        return new ReadRound(new Kept(kept), CONSTRAINTS);
    }

    private List<Response> responses(int at, List<Answerer> people) {
        var round = programme.rounds().get(at);
        var questionnaire = programme.questionnaires().get(at);
        return IntStream.range(0, people.size())
                .mapToObj(i -> people.get(i).response(i, round, questionnaire))
                .toList();
    }

    /** The responses of both rounds, which never change. */
    private record Kept(Map<RoundId, List<Response>> byRound) implements Responses {

        @Override
        public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
            return byRound.getOrDefault(round.id(), List.of()).stream()
                    .map(reader::read)
                    .collect(Findings.joined());
        }

        @Override
        public void replace(Round round, Questionnaire questionnaire, List<Response> others) {
            throw new UnsupportedOperationException("the responses of a test are what they are");
        }

        @Override
        public boolean has(Round round) {
            return true;
        }
    }

    /** Nothing has been made public. */
    public static final class NoReleases implements Releases {

        @Override
        public List<ReleaseId> ids() {
            return List.of();
        }

        @Override
        public Checked<SealedRelease> release(ReleaseId id) {
            return Checked.unreadable(Findings.NONE);
        }

        @Override
        public SealedRelease keep(Release release) {
            throw new UnsupportedOperationException("nothing is made public in a test");
        }
    }

    public static Indicator unsafe() {
        return TownIndicators.UNSAFE;
    }
}
