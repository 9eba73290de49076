package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.json.Json;

/** A survey that begins as the starter does, and is filled in. */
record Town(Path folder) {

    static Town in(Path folder) throws IOException {
        Run.of("init", folder);
        for (String document : List.of("survey.json", "areas.json")) {
            Path path = folder.resolve(document);
            Files.writeString(path, Files.readString(path).replaceAll("\\{([^{}\"\n]+)}", "$1"));
        }
        return new Town(folder);
    }

    /** Marked as an exercise. */
    static Town exercise(Path folder) throws IOException {
        return in(folder).edit("survey.json", "  \"languages\"", "  \"synthetic\": true,\n  \"languages\"");
    }

    /** An exercise whose only round is answered and closed. */
    static Town answered(Path folder) throws IOException {
        var town = exercise(folder);
        Run.of("simulate", folder, "--round", "1", "--seed", "1");
        var read = Json.document(
                Files.readAllBytes(folder.resolve("questionnaires/trygghet-1.json")), Questionnaire.class);
        return town.edit("rounds/1/round.json", "\"planned\"", "\"closed\"")
                .edit(
                        "rounds/1/round.json",
                        "\"version\": 1\n",
                        "\"version\": 1,\n    \"sha256\": \"" + Digest.of(read.orThrow()) + "\"\n");
    }

    Town edit(String file, String found, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(found)) {
            throw new IllegalArgumentException("text is not in " + file + ": " + found);
        }
        Files.writeString(path, text.replace(found, replacement));
        return this;
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
