package se.medborgarlofte.survey.io.folder;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.io.csv.ObservationsFile;
import se.medborgarlofte.survey.io.json.Json;

/** Writes everything of a programme into a folder, each document whole or not at all, and takes away what is no more. */
final class WriteFolder {

    private final Folder folder;

    WriteFolder(Folder folder) {
        this.folder = folder;
    }

    void write(Programme programme) {
        var documents = documents(programme);
        documents.forEach(this::write);
        kept().filter(name -> !documents.containsKey(name)).forEach(folder::remove);
    }

    void write(String name, String text) {
        AtomicFile.write(folder.path(name), bytes -> bytes.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What stands in each document, by its name. */
    private static Map<String, String> documents(Programme programme) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(Documents.SURVEY, Json.write(programme.survey()));
        documents.put(Documents.AREAS, Json.write(programme.areas()));
        if (!programme.indicators().isEmpty()) {
            documents.put(Documents.INDICATORS, Json.write(new ReadFolder.Indicators(programme.indicators())));
        }
        programme.questionnaires().forEach(part -> documents.put(Documents.questionnaire(part.id()), Json.write(part)));
        programme.rounds().forEach(part -> documents.put(Documents.round(part.id()), Json.write(part)));
        programme.promises().forEach(part -> documents.put(Documents.promise(part.id()), Json.write(part)));
        programme.situations().forEach(situation -> documents.putAll(documents(situation)));
        programme.simulation().ifPresent(plan -> documents.put(Documents.SIMULATION, Json.write(plan)));
        return documents;
    }

    private static Map<String, String> documents(Situation situation) {
        Map<String, String> documents = new LinkedHashMap<>();
        if (!situation.observations().isEmpty()) {
            documents.put(Documents.observations(situation.period()), ObservationsFile.text(situation.observations()));
        }
        var pictures = Situations.Pictures.of(situation);
        if (!pictures.isEmpty()) {
            documents.put(Documents.pictures(situation.period()), Json.write(pictures));
        }
        return documents;
    }

    /** The documents of a programme that are there now. */
    private Stream<String> kept() {
        var ofRounds = names(Rounds.FOLDER).map(round -> round + "/round.json").filter(folder::has);
        return Stream.of(
                        Stream.of(Documents.INDICATORS, Documents.SIMULATION).filter(folder::has),
                        ofKind(Questionnaires.FOLDER, ".json"),
                        ofKind(Promises.FOLDER, ".json"),
                        ofKind(Situations.FOLDER, ".json"),
                        ofKind(Situations.FOLDER, ".csv"),
                        ofRounds)
                .flatMap(names -> names);
    }

    private Stream<String> ofKind(String path, String suffix) {
        return names(path).filter(name -> name.endsWith(suffix));
    }

    private Stream<String> names(String path) {
        return folder.names(path).stream().map(name -> path + "/" + name);
    }
}
