package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;

/** The questionnaire versions of a folder: {@code questionnaires/NAME-VERSION.json}. */
final class Questionnaires {

    static final String FOLDER = "questionnaires";

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9_-]{0,30})-([1-9]\\d{0,8})\\.json");

    private final Folder folder;
    private final JsonFiles files;

    Questionnaires(Folder folder, JsonFiles files) {
        this.folder = folder;
        this.files = files;
    }

    List<Questionnaire> read() {
        return folder.names(FOLDER).stream()
                .filter(name -> FileName.stem(name, ".json").isPresent())
                .flatMap(name -> read(name).stream())
                .toList();
    }

    private Optional<Questionnaire> read(String name) {
        String document = FOLDER + "/" + name;
        var parts = NAME.matcher(name);
        var read = files.read(document, Questionnaire.class);
        if (!parts.matches()) {
            files.add(
                    Findings.of(Finding.error("document.notNamedByVersion", "")).in(document));
            return Optional.empty();
        }
        return read.map(questionnaire ->
                named(questionnaire, parts.group(1), Integer.valueOf(parts.group(2)), new FileName(document, files)));
    }

    private static Questionnaire named(Questionnaire read, String name, Integer version, FileName file) {
        return new Questionnaire(
                file.settle(name, Optional.ofNullable(read.name()), "name"),
                file.settle(version, Optional.ofNullable(read.version()), "version"),
                read.title(),
                read.languages(),
                read.pages());
    }
}
