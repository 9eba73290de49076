package se.medborgarlofte.survey.io.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.json.GeoJson;
import se.medborgarlofte.survey.stats.areas.AreasOfRound;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.followup.FollowUpOfPromise;
import se.medborgarlofte.survey.stats.followup.KnownGround;
import se.medborgarlofte.survey.stats.picture.PictureOfSurvey;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.report.ToldChange;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;

/** The reports of the examples, made as a door makes them, once. */
public final class ExampleReports {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static final Map<String, RoundReport> MADE = new ConcurrentHashMap<>();

    private static final Map<String, RoundStory> STORIES = new ConcurrentHashMap<>();

    private ExampleReports() {}

    public static RoundReport of(String example, String round) {
        return MADE.computeIfAbsent(example + " " + round, unmade -> make(example, round));
    }

    /** The same, told with what has become of things since an earlier round. */
    public static RoundStory story(String example, String round, String earlier) {
        return STORIES.computeIfAbsent(
                String.join(" ", example, round, earlier), unmade -> told(example, round, earlier));
    }

    /** The same round by itself, with its areas and the map that lies beside the survey. */
    public static RoundStory mapped(String example, String round) {
        var store = store(example);
        var programme = store.surveys().read().orThrow();
        var report = of(example, round);
        var beside = store.holdings().enclosures().enclosures().orThrow();
        var shapes = GeoJson.among(beside, programme.areas()).map(Checked::orThrow);
        return RoundStory.of(report)
                .with(new AreasOfRound(new ReadRound(store.responses(), CONSTRAINTS), Catalogue.comparisonRules())
                        .of(programme, report)
                        .map(standings -> new MappedAreas(standings, shapes)));
    }

    private static RoundStory told(String example, String round, String earlier) {
        var store = store(example);
        var programme = store.surveys().read().orThrow();
        var comparability = new ComparabilityOfRounds(
                new ReadRound(store.responses(), CONSTRAINTS),
                store.holdings().releases(),
                Catalogue.indicators(),
                Catalogue.reportingRules(),
                Catalogue.comparisonRules());
        var change = new ComparisonOfRounds(comparability)
                .of(programme, asked(programme, earlier), asked(programme, round), Declarations.NONE, Optional.empty());
        var before = of(example, earlier);
        var report = of(example, round);
        return new RoundStory(
                        report,
                        Optional.of(ToldChange.of(change, before, report)),
                        Optional.of(followUps(store, programme, comparability)))
                .beside(before);
    }

    private static FollowUps followUps(Store store, Programme programme, ComparabilityOfRounds comparability) {
        var lookBack = new FollowUpOfPromise(
                new ComparisonOfRounds(comparability),
                Catalogue.reportingRules(),
                Catalogue.goalRules(),
                Catalogue.lintRules(),
                Digest::of);
        var picture = new PictureOfSurvey(
                new ReadRound(store.responses(), CONSTRAINTS),
                Catalogue.indicators(),
                Catalogue.problems(),
                Catalogue.commonGroundRules(),
                Catalogue.reportingRules());
        var rules = new FollowUpRules(
                Catalogue.goalRules(), Catalogue.lintRules(), Catalogue.comparisonRules(), Catalogue.lawChecklist());
        return new FollowUps(
                programme.promises().stream()
                        .map(promise -> lookBack.of(
                                programme,
                                promise,
                                round -> new KnownGround(Optional.of(picture.of(programme, round, Optional.empty()))),
                                Declarations.NONE))
                        .toList(),
                rules);
    }

    private static RoundReport make(String example, String round) {
        var store = store(example);
        var programme = store.surveys().read().orThrow();
        var reading = new ReadRound(store.responses(), CONSTRAINTS);
        var rules = Catalogue.reportingRules();
        var pictures = new PictureOfSurvey(
                reading, Catalogue.indicators(), Catalogue.problems(), Catalogue.commonGroundRules(), rules);
        return new ReportOfRound(reading, Catalogue.indicators(), rules, pictures)
                .of(programme, asked(programme, round));
    }

    private static Store store(String example) {
        return Stores.open(Path.of("..", "examples", example).toString(), CONSTRAINTS)
                .orThrow();
    }

    private static Round asked(Programme programme, String round) {
        return programme.round(new RoundId(round)).orElseThrow();
    }
}
