package se.medborgarlofte.survey.io.folder;

import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** The name of a file, which must be the one its document says: the file's name wins, so that findings name the file. */
record FileName(String document, JsonFiles files) {

    /**
     * The value that the file's name says; a finding when the document says another one or none.
     *
     * @param written in the document; empty when it was left out or could not be read
     */
    <T> T settle(T named, Optional<T> written, String path) {
        if (!written.equals(Optional.of(named)) && !files.isFaulty(document, path)) {
            var finding = written.map(other -> Finding.error("document.otherName", path)
                            .with("inside", other)
                            .with("expected", named))
                    .orElseGet(() -> Finding.error("constraint.notNull", path));
            files.add(Findings.of(finding).in(document));
        }
        return named;
    }

    /** The part of {@code name} before {@code suffix}; empty when it ends otherwise. */
    static Optional<String> stem(String name, String suffix) {
        return Optional.of(name)
                .filter(whole -> whole.endsWith(suffix) && whole.length() > suffix.length())
                .map(withSuffix -> withSuffix.substring(0, withSuffix.length() - suffix.length()));
    }
}
