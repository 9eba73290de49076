package se.medborgarlofte.survey.web.api;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;

/** Sites for tests that ask nothing of them. */
final class Sites {

    private Sites() {}

    static Site empty() {
        var nowhere = FolderStore.at(Path.of("target", "no-such-folder"), Constraints.standard());
        return new Site(
                Programmes.smallest(),
                Catalogue.reportingRules(),
                nowhere.releases(),
                List.of(),
                Optional.empty(),
                Clock.systemUTC());
    }

    static Limits limits() {
        return new Limits(new Network(List.of()), Limits.PerHour.STANDARD);
    }
}
