package se.medborgarlofte.survey.io.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.json.Seal;

/** The releases of a folder: {@code releases/ROUND-NUMBER.json}. */
final class ReleaseFiles implements Releases {

    static final String FOLDER = "releases";

    private final Folder folder;

    ReleaseFiles(Folder folder) {
        this.folder = folder;
    }

    @Override
    public List<ReleaseId> ids() {
        return folder.names(FOLDER).stream()
                .flatMap(name -> FileName.stem(name, ".json").stream())
                .filter(ReleaseId::isOne)
                .map(ReleaseId::new)
                .sorted()
                .toList();
    }

    @Override
    public Checked<SealedRelease> release(ReleaseId id) {
        String document = Documents.release(id);
        var bytes = folder.read(document);
        return bytes.value()
                .map(content -> Json.document(content, SealedRelease.class))
                .map(read -> new Checked<>(read.value(), read.findings().in(document)))
                .map(read -> read.findings().hasErrors() ? read : Seal.check(read, id))
                .orElseGet(() -> Checked.unreadable(bytes.findings()));
    }

    @Override
    public SealedRelease keep(Release release) {
        String document = Documents.release(release.id());
        if (folder.has(document)) {
            throw new Refused(Finding.error("release.exists", "").with("release", release.id()));
        }
        var sealed = Seal.on(release);
        byte[] text = Json.write(sealed).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.path(document), bytes -> bytes.write(text));
        return sealed;
    }
}
