package se.medborgarlofte.survey.web.results;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.web.page.Frame;

/**
 * One release.
 *
 * @param about when answers were collected, when and by whom they were made public
 * @param notice that the figures are invented, where the frame does not say so already
 * @param later where the latest release of the round is, where this is not the latest
 * @param content the report, as HTML
 * @param invented whether the figures are
 */
public record ReleasePage(
        Frame frame,
        PublicWords words,
        List<String> about,
        Optional<String> notice,
        Optional<String> later,
        String content,
        boolean invented,
        Files files) {

    public ReleasePage {
        about = List.copyOf(about);
    }

    /** Where the figures can be fetched as files, and the digest of the release. */
    public record Files(String csv, String json, String sha256) {}
}
