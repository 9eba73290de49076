package se.medborgarlofte.survey.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.lint.DraftLint;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.geo.AreaShapes;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.json.GeoJson;
import se.medborgarlofte.survey.io.report.FollowUpRules;
import se.medborgarlofte.survey.io.report.FollowUps;
import se.medborgarlofte.survey.io.report.MappedAreas;
import se.medborgarlofte.survey.io.report.RoundStory;
import se.medborgarlofte.survey.stats.areas.AreasOfRound;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.followup.FollowUpOfPromise;
import se.medborgarlofte.survey.stats.followup.KnownGround;
import se.medborgarlofte.survey.stats.index.IndexOfRound;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;
import se.medborgarlofte.survey.stats.indicator.IndicatorsOfRound;
import se.medborgarlofte.survey.stats.picture.PictureOfSurvey;
import se.medborgarlofte.survey.stats.report.ReleaseOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.report.ToldByReports;
import se.medborgarlofte.survey.stats.report.ToldChange;
import se.medborgarlofte.survey.stats.simulation.SimulateRound;
import se.medborgarlofte.survey.stats.trend.TrendOfRounds;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;

/** What can be done with the survey of a store. */
record OpenSurvey(
        Store store,
        Constraints constraints,
        List<Indicator> catalogue,
        ReportingRules rules,
        ComparisonRules comparisonRules) {

    CheckSurvey check() {
        return new CheckSurvey(store.surveys(), store.responses(), constraints, catalogue);
    }

    /** Every indicator of a round, estimated on all processors of the machine. */
    IndicatorTable indicators(Programme programme, Round round) {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return new IndicatorsOfRound(rounds(), catalogue, rules, executor).of(programme, round);
        } finally {
            executor.shutdown();
        }
    }

    IndexOfRound index() {
        return new IndexOfRound(rounds(), catalogue, rules);
    }

    ReportOfRound report() {
        return new ReportOfRound(rounds(), catalogue, rules, picture());
    }

    /** Everything there is to tell of a round; what has changed and what came of promises, since an earlier one. */
    RoundStory story(Programme programme, Round round, Optional<Round> since, Declarations declarations) {
        var report = report().of(programme, round);
        var before = since.map(earlier -> report().of(programme, earlier));
        return before.map(earlier -> since(programme, report, earlier, declarations))
                .orElseGet(() -> RoundStory.of(report))
                .with(areas(programme, report))
                .over(trend().of(programme, report, before.stream().toList(), declarations));
    }

    private TrendOfRounds trend() {
        return new TrendOfRounds(new ReportOfRound(rounds(), catalogue, rules), comparability());
    }

    private Optional<MappedAreas> areas(Programme programme, RoundReport report) {
        return new AreasOfRound(rounds(), comparisonRules)
                .of(programme, report)
                .map(standings -> new MappedAreas(standings, shapes(programme)));
    }

    private Optional<AreaShapes> shapes(Programme programme) {
        var beside = store.holdings().enclosures().enclosures().orThrow();
        return GeoJson.among(beside, programme.areas()).map(Checked::orThrow);
    }

    /** What has changed, as far as both rounds' own reports allow. */
    private RoundStory since(Programme programme, RoundReport report, RoundReport before, Declarations declarations) {
        var comparison = comparison().of(programme, before.round(), report.round(), declarations, Optional.empty());
        var followUp = followUp(comparison().knowing(comparison.held()));
        var ids = report.promises().stream()
                .map(promise -> promise.promise().id())
                .toList();
        var pictures = pictures(programme);
        var telling = new ToldByReports(reports(programme, List.of(before, report)));
        var looked = programme.promises().stream()
                .filter(promise -> ids.contains(promise.id()))
                .map(promise -> followUp.of(programme, promise, pictures, declarations, telling))
                .toList();
        return new RoundStory(
                        report,
                        Optional.of(ToldChange.of(comparison, before, report)),
                        Optional.of(new FollowUps(looked, followUpRules())))
                .beside(before);
    }

    /** Those that have been made, and others as they are asked for. */
    private Function<Round, RoundReport> reports(Programme programme, List<RoundReport> known) {
        var made = new HashMap<RoundId, RoundReport>();
        known.forEach(report -> made.put(report.round().id(), report));
        return round -> made.computeIfAbsent(round.id(), unmade -> report().of(programme, round));
    }

    private ComparisonOfRounds comparison() {
        return new ComparisonOfRounds(comparability());
    }

    PictureOfSurvey picture() {
        return new PictureOfSurvey(rounds(), catalogue, Catalogue.problems(), Catalogue.commonGroundRules(), rules);
    }

    ComparabilityOfRounds comparability() {
        return new ComparabilityOfRounds(rounds(), store.holdings().releases(), catalogue, rules, comparisonRules);
    }

    /** What is weak in the promises that are still drafts. */
    Findings drafts(Programme programme) {
        return DraftLint.of(programme, Catalogue.lintRules());
    }

    FollowUpOfPromise followUp() {
        return followUp(comparison());
    }

    private FollowUpOfPromise followUp(ComparisonOfRounds comparison) {
        return new FollowUpOfPromise(comparison, rules, Catalogue.goalRules(), Catalogue.lintRules(), Digest::of);
    }

    FollowUpRules followUpRules() {
        return new FollowUpRules(
                Catalogue.goalRules(), Catalogue.lintRules(), comparisonRules, Catalogue.lawChecklist());
    }

    /** What the parties said of problems when a round was asked; nothing of one that is still being asked. */
    Function<Round, KnownGround> pictures(Programme programme) {
        var made = new HashMap<RoundId, KnownGround>();
        return round -> made.computeIfAbsent(round.id(), unmade -> picture(programme, round));
    }

    private KnownGround picture(Programme programme, Round round) {
        return new KnownGround(Optional.of(round)
                .filter(Round::isClosed)
                .map(closed -> picture().of(programme, closed, Optional.empty())));
    }

    SimulateRound simulate() {
        return new SimulateRound(store.responses(), constraints);
    }

    ReleaseOfRound release() {
        return new ReleaseOfRound(report(), store.holdings().releases());
    }

    CopySurvey copy() {
        return new CopySurvey(store.holdings(), constraints);
    }

    private ReadRound rounds() {
        return new ReadRound(store.responses(), constraints);
    }
}
