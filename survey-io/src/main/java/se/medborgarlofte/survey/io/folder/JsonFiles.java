package se.medborgarlofte.survey.io.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.json.Json;

/** Reads the JSON documents of a folder and keeps what is wrong with them. */
final class JsonFiles {

    private final Folder folder;
    private final List<Finding> found = new ArrayList<>();

    JsonFiles(Folder folder) {
        this.folder = folder;
    }

    /** The document as far as it can be read; a finding when it is not there. */
    <T extends Record> Optional<T> read(String name, Class<T> type) {
        var bytes = folder.read(name);
        add(bytes.findings());
        return bytes.value().flatMap(content -> {
            var read = Json.document(content, type);
            add(read.findings().in(name));
            return read.value();
        });
    }

    /** The document, or one that says nothing in its place, so that the other documents can be judged all the same. */
    <T extends Record> T readOrEmpty(String name, Class<T> type) {
        return read(name, type).orElseGet(() -> Json.read("{}", type).orThrow());
    }

    void add(Findings findings) {
        found.addAll(findings.list());
    }

    /** Whether anything is wrong in {@code document} so far. */
    boolean isFaulty(String document) {
        return found.stream()
                .anyMatch(finding ->
                        finding.isError() && finding.place().document().equals(document));
    }

    /** Whether something is wrong exactly there. */
    boolean isFaulty(String document, String path) {
        return found.stream()
                .anyMatch(finding -> finding.place().document().equals(document)
                        && finding.path().equals(path));
    }

    Findings findings() {
        return new Findings(found);
    }
}
