package se.medborgarlofte.survey.io.json;

import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.SealedRelease;

/** The digest by which anybody can tell that a release is the one that was made. */
public final class Seal {

    private Seal() {}

    public static SealedRelease on(Release release) {
        return new SealedRelease(Digest.of(release), release);
    }

    /** A release that was read under the name {@code id}, with a finding if it is not the one that was sealed. */
    public static Checked<SealedRelease> check(Checked<SealedRelease> read, ReleaseId id) {
        boolean unbroken = read.value()
                .filter(kept -> id.equals(kept.release().id()))
                .filter(kept -> Digest.of(kept.release()).equals(kept.sha256()))
                .isPresent();
        return unbroken
                ? read
                : read.and(Findings.of(Finding.error("release.changed", "").with("release", id))
                        .in(Documents.release(id)));
    }
}
