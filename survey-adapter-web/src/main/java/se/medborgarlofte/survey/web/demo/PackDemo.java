package se.medborgarlofte.survey.web.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.NewStore;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.stats.report.ReleaseOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;

/** Makes the store that the demonstration begins with, while the jar is built: everything but what depends on the day. */
final class PackDemo {

    /** All that the reports tell had happened by then: what the promise of 2017 led to was told in February 2018. */
    static final LocalDate RELEASED = LocalDate.of(2018, 3, 1);

    private final Constraints constraints = Constraints.standard();
    private final List<Indicator> catalogue = Catalogue.indicators();

    /** Takes the folder of the example, and the file to be made, which is replaced. */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        var packed = Path.of(args[1]);
        Files.createDirectories(Optional.ofNullable(packed.getParent()).orElseThrow());
        Files.deleteIfExists(packed);
        new PackDemo().pack(args[0], args[1]);
    }

    /** @throws se.medborgarlofte.survey.core.check.InvalidInput if there is an error in the example or in what is added */
    private void pack(String example, String packed) {
        try (var from = Stores.open(example, constraints).orThrow();
                var made = NewStore.at(packed).orThrow().begin(constraints)) {
            var programme = check(from).programme().orThrow();
            new CopySurvey(from.holdings(), constraints)
                    .copy(programme.and(Packed.questionnaire()), made.store().holdings());
            release(check(made.store()).programme(), made.store());
            made.keep();
        }
    }

    private CheckSurvey check(Store store) {
        return new CheckSurvey(store.surveys(), store.responses(), constraints, catalogue);
    }

    private void release(Checked<Programme> checked, Store store) {
        var programme = checked.orThrow();
        var rounds = new ReadRound(store.responses(), constraints);
        var reports = new ReportOfRound(
                rounds, catalogue, Catalogue.reportingRules(), Catalogue.problems(), Catalogue.commonGroundRules());
        var releases = new ReleaseOfRound(reports, store.holdings().releases());
        programme.rounds().stream().filter(Round::isClosed).forEach(round -> releases.of(programme, round, RELEASED));
    }
}
