package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.PromiseId;

/** The promises of a folder: {@code promises/ID.json}. */
final class Promises {

    static final String FOLDER = "promises";

    private final Folder folder;
    private final JsonFiles files;

    Promises(Folder folder, JsonFiles files) {
        this.folder = folder;
        this.files = files;
    }

    List<CitizenPromise> read() {
        return folder.names(FOLDER).stream()
                .flatMap(name -> FileName.stem(name, ".json").stream())
                .flatMap(name -> read(new PromiseId(name)).stream())
                .toList();
    }

    private Optional<CitizenPromise> read(PromiseId id) {
        String document = Documents.promise(id);
        return files.read(document, CitizenPromise.class).map(read -> named(read, id, new FileName(document, files)));
    }

    private static CitizenPromise named(CitizenPromise read, PromiseId id, FileName file) {
        return new CitizenPromise(
                file.settle(id, Optional.ofNullable(read.id()), "id"),
                read.title(),
                read.text(),
                read.period(),
                read.parties(),
                read.areas(),
                read.focusAreas(),
                read.problems(),
                read.causes(),
                read.goals(),
                read.commitments(),
                read.activities(),
                read.decisions(),
                read.publication(),
                read.followUps(),
                read.history());
    }
}
