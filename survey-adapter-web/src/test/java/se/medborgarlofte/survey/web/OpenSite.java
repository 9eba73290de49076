package se.medborgarlofte.survey.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.load.LoadedSurvey;
import se.medborgarlofte.survey.web.site.Site;

/** A site over a database of its own, for tests; not served yet. */
public record OpenSite(Store store, SurveyWeb web) implements AutoCloseable {

    private static final Limits.PerHour ANY_NUMBER = new Limits.PerHour(1_000_000, 1_000_000, 1_000_000);

    /** With a round of 25 questions that is open, and limits that stand in nobody's way. */
    public static OpenSite in(Path folder) {
        return in(folder, ANY_NUMBER);
    }

    public static OpenSite in(Path folder, Limits.PerHour limits) {
        var constraints = Constraints.standard();
        var store = Stores.open(LoadedSurvey.in(folder).toString(), constraints).orThrow();
        var programme = new CheckSurvey(store.surveys(), store.responses(), constraints, Catalogue.indicators())
                .programme()
                .orThrow();
        var site = Site.of(store, programme, Catalogue.reportingRules(), Clock.systemUTC());
        return new OpenSite(store, new SurveyWeb(site, new Limits(new Network(List.of()), limits)));
    }

    @Override
    public void close() {
        store.close();
    }
}
