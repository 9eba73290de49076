package se.medborgarlofte.survey.stats.picture;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.situation.CommonGround;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.LargeEverywhere;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Problems;
import se.medborgarlofte.survey.core.situation.Ranking;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;
import se.medborgarlofte.survey.stats.multiplicity.ScreeningAdjustment;

/** Joins the views of the three parties, one area and problem after the other. */
final class Joining {

    private static final int LARGEST = 5;

    private final Matter matter;
    private final Problems problems;
    private final CommonGroundRules rules;
    private final ReportingRules reporting;
    private final ObservedViews observed;
    private final List<AreaShare> shares;
    private final Map<AreaProblem, PartyView> residents;

    /**
     * What is joined.
     *
     * @param data the answers of the round
     * @param situation what municipality and police know
     */
    record Matter(
            Programme programme,
            Round round,
            Microdata data,
            Optional<Situation> situation,
            List<Indicator> indicators) {}

    private Joining(
            Matter matter,
            List<AreaShare> shares,
            Problems problems,
            CommonGroundRules rules,
            ReportingRules reporting) {
        this.matter = matter;
        this.problems = problems;
        this.rules = rules;
        this.reporting = reporting;
        this.observed = new ObservedViews(matter.programme(), matter.situation(), problems, rules);
        this.shares = shares;
        this.residents = residents(shares, rules);
    }

    static Joining of(Matter matter, Problems problems, CommonGroundRules rules, ReportingRules reporting) {
        var questionnaire = matter.programme().askedIn(matter.round()).orElseThrow();
        var estimates = new ResidentShares(
                AnsweredRound.of(matter.round(), questionnaire, matter.data()),
                new IndicatorEstimator(matter.round(), matter.data(), reporting),
                matter.programme().areas());
        var shares = problems.problems().stream()
                .flatMap(problem -> newest(matter, problem)
                        .map(indicator -> estimates.of(problem.code(), indicator).stream())
                        .orElse(Stream.of()))
                .toList();
        return new Joining(matter, shares, problems, rules, reporting);
    }

    private static Optional<Indicator> newest(Matter matter, Problem problem) {
        return problem.indicator()
                .flatMap(id -> matter.indicators().stream()
                        .filter(indicator -> id.equals(indicator.id()))
                        .max(comparingInt(Indicator::version)));
    }

    private static Map<AreaProblem, PartyView> residents(List<AreaShare> shares, CommonGroundRules rules) {
        List<OptionalDouble> p =
                shares.stream().map(share -> share.pValue(rules.residents())).toList();
        var adjusted = ScreeningAdjustment.BENJAMINI_HOCHBERG.of(p);
        Map<AreaProblem, PartyView> views = new LinkedHashMap<>();
        IntStream.range(0, shares.size())
                .forEach(i -> views.put(shares.get(i).of(), shares.get(i).view(adjusted.get(i), rules)));
        return views;
    }

    JointPicture picture() {
        var grounds = grounds();
        var places = places(grounds);
        var views = grounds.stream().map(ground -> joint(ground, places)).toList();
        return new JointPicture(
                matter.situation().map(Situation::period),
                matter.round().id(),
                !matter.round().design().isSample(),
                rules.citation(),
                named(views),
                views,
                largest(),
                Optional.empty(),
                List.of(),
                withheld(),
                matter.situation().map(Situation::pictures).orElse(List.of()),
                matter.situation().flatMap(Situation::order));
    }

    /** In the order of the areas and of the problems, wherever anybody says anything. */
    private List<CommonGround> grounds() {
        var everywhere = Stream.concat(
                        problems.problems().stream().map(Problem::code),
                        observed.places().map(AreaProblem::problem))
                .distinct()
                .toList();
        return matter.programme().areas().areas().stream()
                .map(Area::code)
                .flatMap(area -> everywhere.stream().map(problem -> ground(new AreaProblem(area, problem))))
                .filter(ground -> ground.statements().values().stream().anyMatch(view -> view != Statement.MISSING))
                .toList();
    }

    private CommonGround ground(AreaProblem place) {
        Map<Party, Statement> statements = new LinkedHashMap<>();
        views(place).forEach(view -> statements.put(view.party(), view.statement()));
        return new CommonGround(place.area(), place.problem(), statements, rules.citation());
    }

    private List<PartyView> views(AreaProblem place) {
        return List.of(
                residents.getOrDefault(place, PartyView.missing(Party.RESIDENTS)),
                observed.view(Party.MUNICIPALITY, place),
                observed.view(Party.POLICE, place));
    }

    private Map<CommonGround, Integer> places(List<CommonGround> grounds) {
        var ranking = Ranking.of(grounds.stream().map(this::candidate).toList());
        Map<CommonGround, Integer> places = new HashMap<>();
        ranking.places().forEach(place -> place.shared().forEach(ground -> places.put(ground, place.number())));
        return places;
    }

    private Ranking.Candidate candidate(CommonGround ground) {
        var place = new AreaProblem(ground.area(), ground.problem());
        return new Ranking.Candidate(
                ground,
                observed.grade(views(place)),
                share(place).flatMap(share -> share.concerned(adults(ground.area()))));
    }

    private Optional<AreaShare> share(AreaProblem place) {
        return shares.stream().filter(share -> share.of().equals(place)).findFirst();
    }

    private Optional<Integer> adults(AreaCode area) {
        return matter.programme().areas().area(area).flatMap(Area::adults);
    }

    private JointView joint(CommonGround ground, Map<CommonGround, Integer> places) {
        return new JointView(
                ground.area(),
                ground.problem(),
                views(new AreaProblem(ground.area(), ground.problem())),
                ground.outcome(),
                Optional.ofNullable(places.get(ground)));
    }

    /** A decision may name what nobody says anything of. */
    private Stream<ProblemCode> decided() {
        return matter.situation().flatMap(Situation::order).stream()
                .flatMap(order -> order.commonGround().stream())
                .map(DecidedOrder.Entry::problem);
    }

    private List<Problem> named(List<JointView> views) {
        return Stream.concat(views.stream().map(JointView::problem), decided())
                .distinct()
                .map(problems::problem)
                .toList();
    }

    /** What many see everywhere has no area above the others, and would else be in no picture. */
    private List<LargeEverywhere> largest() {
        Map<ProblemCode, List<AreaShare>> enough = shares.stream()
                .filter(share -> share.n() >= reporting.disclosure().minimumBase())
                .collect(toMap(
                        share -> share.of().problem(),
                        List::of,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList(),
                        LinkedHashMap::new));
        return enough.entrySet().stream()
                .sorted(comparingDouble(entry -> -entry.getValue().get(0).all()))
                .limit(LARGEST)
                .map(entry -> large(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LargeEverywhere large(ProblemCode problem, List<AreaShare> areas) {
        var range = areas.stream().mapToDouble(AreaShare::share).summaryStatistics();
        return new LargeEverywhere(
                problem,
                areas.stream().mapToInt(AreaShare::n).sum(),
                AreaShare.percent(areas.get(0).all()),
                AreaShare.percent(range.getMin()),
                AreaShare.percent(range.getMax()));
    }

    private int withheld() {
        return (int) matter.situation().stream()
                .flatMap(situation -> situation.observations().stream())
                .filter(observation -> !observation.mayBePublished())
                .count();
    }
}
