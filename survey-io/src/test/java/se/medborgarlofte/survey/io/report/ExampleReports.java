package se.medborgarlofte.survey.io.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.stats.report.ReportOfRound;

/** The reports of the examples, made as a door makes them, once. */
public final class ExampleReports {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static final Map<String, RoundReport> MADE = new ConcurrentHashMap<>();

    private ExampleReports() {}

    public static RoundReport of(String example, String round) {
        return MADE.computeIfAbsent(example + " " + round, unmade -> make(example, round));
    }

    private static RoundReport make(String example, String round) {
        var store = Stores.open(Path.of("..", "examples", example).toString(), CONSTRAINTS)
                .orThrow();
        var programme = store.surveys().read().orThrow();
        var asked = programme.rounds().stream()
                .filter(each -> each.id().equals(new RoundId(round)))
                .findFirst()
                .orElseThrow();
        return new ReportOfRound(
                        new ReadRound(store.responses(), CONSTRAINTS),
                        Catalogue.indicators(),
                        Catalogue.reportingRules())
                .of(programme, asked);
    }
}
