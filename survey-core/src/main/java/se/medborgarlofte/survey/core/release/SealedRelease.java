package se.medborgarlofte.survey.core.release;

import static java.util.Objects.requireNonNull;

/**
 * A release as it is kept.
 *
 * @param sha256 digest of the release's canonical form, in lower-case hex: whoever has it can tell that nothing was changed
 */
public record SealedRelease(String sha256, Release release) {

    public SealedRelease {
        requireNonNull(sha256, "sha256");
        requireNonNull(release, "release");
    }
}
