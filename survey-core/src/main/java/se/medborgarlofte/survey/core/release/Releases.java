package se.medborgarlofte.survey.core.release;

import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Findings;

/** Everything that has been made public; what is kept here is never changed and never goes away. */
public interface Releases {

    /** Their names, in their order. */
    List<ReleaseId> ids();

    /** The release, with a finding if it is not the one that was kept; absent when there is none of that name. */
    Checked<SealedRelease> release(ReleaseId id);

    /** Everything wrong with any of them: one that is not as it was made, one that cannot be read. */
    default Findings check() {
        return ids().stream().map(id -> release(id).findings()).collect(Findings.joined());
    }

    /**
     * Keeps a release for good.
     *
     * @throws se.medborgarlofte.survey.core.check.Refused if one of that name is kept already
     */
    SealedRelease keep(Release release);
}
