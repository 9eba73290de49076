package se.medborgarlofte.survey.io.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An example copied into a folder, with more rounds that are copies of its own. */
record CopiedRounds(Path folder) {

    /** What is written otherwise in a copy of a round. */
    @FunctionalInterface
    interface Change {
        void in(Path round) throws IOException;
    }

    /** Without its index, which takes long to make, and with one answer of four. */
    CopiedRounds all(Path example) throws IOException {
        copy(example, folder);
        edit(folder.resolve("survey.json"), text -> text.replaceAll("(?s),\\s*\"problemIndex\".*", "\n}\n"));
        try (var rounds = Files.newDirectoryStream(folder.resolve("rounds"))) {
            for (Path round : rounds) {
                edit(round.resolve("responses.csv"), CopiedRounds::thinned);
            }
        }
        return this;
    }

    private static String thinned(String rows) {
        var all = rows.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(all::get)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    CopiedRounds round(String from, String to, Change change) throws IOException {
        var copy = folder.resolve("rounds").resolve(to);
        copy(folder.resolve("rounds").resolve(from), copy);
        edit(copy.resolve("round.json"), text -> text.replace(from, to));
        edit(copy.resolve("responses.csv"), text -> text.replace("," + from + "-", "," + to + "-"));
        change.in(copy);
        return this;
    }

    /** Everybody answered on paper. */
    static void onPaper(Path round) throws IOException {
        edit(round.resolve("responses.csv"), text -> text.replace(",web,", ",paper,"));
    }

    /** Anyone could answer: nothing is known of the sample. */
    static void open(Path round) throws IOException {
        edit(
                round.resolve("round.json"),
                text -> text.replace("probability_sample", "open_web")
                        .replaceAll("(?s)\\s*\"columns\": \\[.*?\\],", "")
                        .replaceAll("(?s)\\s*\"paradata\": \\{.*?\\},", ""));
        edit(
                round.resolve("responses.csv"),
                text -> text.lines().map(CopiedRounds::withoutDesign).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Weight and stratum are the seventh and eighth columns. */
    private static String withoutDesign(String row) {
        var cells = row.split(",", -1);
        return IntStream.range(0, cells.length)
                .filter(i -> i != 6 && i != 7)
                .mapToObj(i -> cells[i])
                .collect(Collectors.joining(","));
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
