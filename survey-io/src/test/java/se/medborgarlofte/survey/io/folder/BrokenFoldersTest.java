package se.medborgarlofte.survey.io.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.Language;

class BrokenFoldersTest {

    private static final String RESPONSES = "rounds/2016/responses.csv";
    private static final String PROMISE = "promises/2017.json";

    @TempDir
    Path temp;

    private Edited good() {
        return Edited.copy(Edited.GOOD, temp.resolve("survey"));
    }

    static Stream<BrokenFolders.Broken> folders() {
        return BrokenFolders.all();
    }

    @Test
    void nothing_is_told_of_a_sound_folder() {
        assertThat(good().told()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void tells_every_fault_with_its_place_and_nothing_else(BrokenFolders.Broken broken) {
        var edited = broken.edit().apply(good());

        var findings = edited.check();

        assertThat(edited.told()).containsExactlyElementsOf(broken.told());
        assertThat(findings.hasErrors()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void says_every_fault_in_words(Language language) {
        var words = FindingWords.in(language);

        var sentences = BrokenFolders.all()
                .limit(20)
                .flatMap(broken ->
                        broken
                                .edit()
                                .apply(Edited.copy(Edited.GOOD, temp.resolve(broken.name())))
                                .check()
                                .list()
                                .stream())
                .map(words::sentence)
                .toList();

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence ->
                        assertThat(sentence).matches("(?s)[\\p{Lu}\"].*[.?]").doesNotContainPattern("\\{\\w"));
    }

    @Test
    void responses_of_a_round_that_is_not_closed_may_be_missing() {
        assertThat(good().delete("rounds/2018/responses.csv").told()).isEmpty();
    }

    static Stream<BrokenFolders.Broken> doubtful() {
        return Stream.of(
                doubtful(
                        "overlapping rounds",
                        f -> f.replace("rounds/2018/round.json", "2018-01-08", "2016-10-08"),
                        "rounds/2018/round.json: fieldwork: round.overlaps {other=2016}"),
                doubtful(
                        "decision earlier than the end of the baseline round, which it does not cite",
                        f -> f.replace(PROMISE, "\"2017-02-14\"", "\"2016-10-01\"")
                                .replace(PROMISE, ",\n      \"rounds\": [\n        \"2016\"\n      ]", ""),
                        PROMISE + ": decisions[0].on: decision.beforeBaselineEnded {round=2016}"),
                doubtful(
                        "responses not sorted",
                        f -> f.change(RESPONSES, BrokenFoldersTest::lastRowFirst),
                        RESPONSES + ":3: response: responses.notSorted"),
                doubtful(
                        "tabs instead of spaces",
                        f -> f.change("areas.json", text -> text.replace("  ", "\t")),
                        "areas.json:2: document.notCanonical {standard=  \"edition\": \"2016\",}"),
                doubtful(
                        "files of no use",
                        f -> f.write("surveys.json", "{}")
                                .write("rounds/2016/notes.txt", "")
                                .write("observations/2017.xlsx", "")
                                .write("rounds/2016.csv", ""),
                        "observations/2017.xlsx: document.unknown",
                        "rounds/2016.csv: document.unknown",
                        "rounds/2016/notes.txt: document.unknown",
                        "surveys.json: document.unknown"),
                doubtful(
                        "files for people",
                        f -> f.write("README.md", "# Hej")
                                .write(".git/HEAD", "x")
                                .write("rounds/.x.json", "")));
    }

    private static BrokenFolders.Broken doubtful(String name, UnaryOperator<Edited> edit, String... told) {
        return new BrokenFolders.Broken(name, edit, List.of(told));
    }

    private static String lastRowFirst(String table) {
        var lines = new ArrayList<>(table.lines().toList());
        lines.add(1, lines.remove(lines.size() - 1));
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void only_warns_of_what_may_be_meant(BrokenFolders.Broken doubtful) {
        var edited = doubtful.edit().apply(good());

        var findings = edited.check();

        assertThat(edited.told()).containsExactlyElementsOf(doubtful.told());
        assertThat(findings.list()).noneMatch(Finding::isError);
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        var edited = good();
        var outside = Files.writeString(temp.resolve("outside.json"), edited.text("survey.json"));

        edited.delete("survey.json");
        Files.createSymbolicLink(edited.root().resolve("survey.json"), outside);

        assertThat(edited.told()).containsExactly("survey.json: unread.outside");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        var edited = good().delete("areas.json").delete(RESPONSES);

        Files.createDirectory(edited.root().resolve("areas.json"));
        Files.createDirectory(edited.root().resolve(RESPONSES));

        assertThat(edited.told()).containsExactly("areas.json: unread.notFile", RESPONSES + ": unread.notFile");
    }

    @Test
    void a_name_beyond_ascii_is_told_and_not_opened() {
        var names = Charset.forName(System.getProperty("sun.jnu.encoding", "US-ASCII"));
        assumeThat(names.newEncoder().canEncode('ö'))
                .as("this machine's file names can hold ö")
                .isTrue();
        var edited = good().write("promises/löfte.json", "{");

        assertThat(edited.told()).containsExactly("promises/l?fte.json: document.nameNotAscii");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var edited = new Edited(temp.resolve("nowhere"));

        assertThat(edited.check().list()).extracting(Finding::code).containsExactly("store.noSuchFolder");
    }
}
