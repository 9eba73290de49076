package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;

/** Files that have no meaning where they are, such as a misspelt name. */
final class Strangers {

    /** Beside the documents of the survey itself: for people, for the simulation, and for parts that read for themselves. */
    private static final List<String> AT_THE_TOP = List.of(
            Documents.SURVEY,
            Documents.AREAS,
            Documents.INDICATORS,
            "README.md",
            Documents.SIMULATION,
            Documents.MAP,
            Documents.LOGO,
            ReleaseFiles.FOLDER,
            "rules",
            Questionnaires.FOLDER,
            Rounds.FOLDER,
            Situations.FOLDER,
            Promises.FOLDER);

    private static final List<String> OF_A_ROUND = List.of("round.json", "responses.csv", "README.md");

    private final Folder folder;

    Strangers(Folder folder) {
        this.folder = folder;
    }

    /** Whether a file belongs to a survey when it is, or lies in, what has this name in the survey's folder. */
    static boolean isKnown(String name) {
        return AT_THE_TOP.contains(name);
    }

    Findings find() {
        var unknown = Stream.of(
                        except(AT_THE_TOP, ""),
                        otherThan(List.of(".json"), Questionnaires.FOLDER),
                        otherThan(List.of(".json"), Promises.FOLDER),
                        otherThan(List.of(".csv", ".json"), Situations.FOLDER),
                        otherThan(List.of(".json"), ReleaseFiles.FOLDER),
                        ofRounds())
                .flatMap(names -> names)
                .map(name -> finding(Finding.warning("document.unknown", ""), name));
        return new Findings(Stream.concat(unknown, foreign()).toList());
    }

    private Stream<Finding> foreign() {
        var folders = Stream.concat(
                Stream.of("", Questionnaires.FOLDER, Promises.FOLDER, Situations.FOLDER, Rounds.FOLDER),
                names(Rounds.FOLDER).map(name -> Rounds.FOLDER + "/" + name));
        return folders.flatMap(path -> folder.foreignNames(path).stream()
                .map(name -> finding(Finding.error("document.nameNotAscii", ""), inside(path, name))));
    }

    private static Finding finding(Finding finding, String name) {
        return finding.at(finding.place().in(name));
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private Stream<String> names(String path) {
        return folder.names(path).stream();
    }

    private Stream<String> except(List<String> known, String path) {
        return names(path).filter(name -> !known.contains(name)).map(name -> inside(path, name));
    }

    private Stream<String> otherThan(List<String> suffixes, String path) {
        return names(path)
                .filter(name -> suffixes.stream()
                        .allMatch(suffix -> FileName.stem(name, suffix).isEmpty()))
                .map(name -> path + "/" + name);
    }

    private Stream<String> ofRounds() {
        return names(Rounds.FOLDER)
                .map(name -> Rounds.FOLDER + "/" + name)
                .flatMap(round -> folder.hasFolder(round) ? except(OF_A_ROUND, round) : Stream.of(round));
    }
}
