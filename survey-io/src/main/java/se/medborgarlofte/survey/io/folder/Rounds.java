package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/** The rounds of a folder: {@code rounds/ID/round.json}, with the responses beside. */
final class Rounds {

    static final String FOLDER = "rounds";

    private final Folder folder;
    private final JsonFiles files;

    Rounds(Folder folder, JsonFiles files) {
        this.folder = folder;
        this.files = files;
    }

    List<Round> read() {
        return folder.names(FOLDER).stream()
                .filter(name -> folder.hasFolder(FOLDER + "/" + name))
                .flatMap(name -> read(new RoundId(name)).stream())
                .toList();
    }

    private Optional<Round> read(RoundId id) {
        String document = Documents.round(id);
        var round = files.read(document, Round.class).map(read -> named(read, id, new FileName(document, files)));
        round.filter(Round::isClosed)
                .filter(closed -> !folder.has(Documents.responses(id)))
                .ifPresent(closed -> files.add(
                        Findings.of(Finding.error("unread.missing", "")).in(Documents.responses(id))));
        return round;
    }

    private static Round named(Round read, RoundId id, FileName file) {
        return new Round(
                file.settle(id, Optional.ofNullable(read.id()), "id"),
                read.title(),
                read.state(),
                read.questionnaire(),
                read.areaEdition(),
                read.design(),
                read.modes(),
                read.fieldwork(),
                read.population(),
                read.columns(),
                read.lonelyUnits(),
                read.paradata(),
                read.note());
    }
}
