package se.medborgarlofte.survey.web.results;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;

/** What has been made public, as visitors meet it: a release that is not what was sealed is shown to nobody. */
record Shelf(Releases releases) {

    private static final System.Logger LOG = System.getLogger(Shelf.class.getName());

    List<ReleaseId> ids() {
        return releases.ids();
    }

    Optional<ReleaseId> named(String name) {
        return ids().stream().filter(id -> id.value().equals(name)).findFirst();
    }

    /** The release, unless something has happened to it; that is noted. */
    Optional<SealedRelease> unbroken(ReleaseId id) {
        var read = releases.release(id);
        if (read.findings().hasErrors()) {
            LOG.log(System.Logger.Level.ERROR, "release " + id + " is not shown: " + read.findings());
            return Optional.empty();
        }
        return read.value();
    }

    /** The latest release of the same round, where that is a later one. */
    Optional<ReleaseId> laterThan(ReleaseId id) {
        return ids().stream()
                .filter(other -> other.round().equals(id.round()) && other.number() > id.number())
                .reduce((one, next) -> next);
    }
}
