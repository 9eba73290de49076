package se.medborgarlofte.survey.stats.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.round.Round;

/** Makes public what may be told of a closed round, once for each time that it says something new. */
public final class ReleaseOfRound {

    private final ReportOfRound reports;
    private final Releases releases;

    public ReleaseOfRound(ReportOfRound reports, Releases releases) {
        this.reports = reports;
        this.releases = releases;
    }

    /**
     * The release of a round of a programme that has been found sound: a new one, or the latest if nothing has changed since.
     *
     * @throws se.medborgarlofte.survey.core.check.Refused if the round is not closed, or its last day has not passed and it
     *     is no exercise
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid, or if the latest release is not as
     *     it was kept
     */
    public SealedRelease of(Programme programme, Round round, LocalDate today) {
        var earlier = earlier(round);
        var report = reports.of(
                programme,
                round,
                earlier.stream().map(kept -> kept.release().report()).toList());
        if (!programme.survey().synthetic() && round.fieldwork().lastDay().isAfter(today)) {
            throw new Refused(Finding.error("release.beforeLastDay", "")
                    .with("round", round.id())
                    .with("lastDay", round.fieldwork().lastDay()));
        }
        var latest = earlier.stream().max(comparing(kept -> kept.release().id()));
        return latest.filter(kept -> kept.release().report().equals(report)).orElseGet(() -> {
            int number = 1 + latest.map(kept -> kept.release().id().number()).orElse(0);
            return releases.keep(new Release(ReleaseId.of(round.id(), number), today, report));
        });
    }

    /** What was told of the round cannot be taken back. */
    private List<SealedRelease> earlier(Round round) {
        return releases.ids().stream()
                .filter(id -> id.round().equals(round.id()))
                .map(id -> releases.release(id).orThrow())
                .toList();
    }
}
