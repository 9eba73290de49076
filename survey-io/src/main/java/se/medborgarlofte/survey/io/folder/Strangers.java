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
            "areas.geojson",
            "releases",
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

    Findings find() {
        return new Findings(Stream.of(
                        except(AT_THE_TOP, ""),
                        otherThan(List.of(".json"), Questionnaires.FOLDER),
                        otherThan(List.of(".json"), Promises.FOLDER),
                        otherThan(List.of(".csv", ".json"), Situations.FOLDER),
                        ofRounds())
                .flatMap(names -> names)
                .map(Strangers::finding)
                .toList());
    }

    private static Finding finding(String name) {
        boolean ascii = name.chars().allMatch(c -> c > ' ' && c <= '~');
        var finding = ascii ? Finding.warning("document.unknown", "") : Finding.error("document.nameNotAscii", "");
        return finding.at(finding.place().in(name));
    }

    private Stream<String> names(String path) {
        return folder.names(path).stream().filter(name -> !name.startsWith("."));
    }

    private Stream<String> except(List<String> known, String path) {
        String before = path.isEmpty() ? "" : path + "/";
        return names(path).filter(name -> !known.contains(name)).map(name -> before + name);
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
