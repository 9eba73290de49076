package se.medborgarlofte.survey.io.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Enclosure;

/** The texts of a folder that are for people and other programs. */
final class Beside {

    private static final String README = "README.md";
    private static final String RULES = "rules";

    private final Folder folder;

    Beside(Folder folder) {
        this.folder = folder;
    }

    Checked<List<Enclosure>> read() {
        List<Enclosure> read = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        names().sorted().forEach(name -> {
            var bytes = folder.read(name);
            found.addAll(bytes.findings().list());
            bytes.value()
                    .ifPresent(content -> text(content)
                            .ifPresentOrElse(
                                    text -> read.add(new Enclosure(name, text)), () -> found.add(inUtf8(name))));
        });
        return Checked.of(List.copyOf(read), new Findings(found));
    }

    private static Finding inUtf8(String name) {
        var finding = Finding.error("unread.notUtf8", "");
        return finding.at(finding.place().in(name));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Stream<String> names() {
        var atTheTop = Stream.of(README, Documents.MAP, Documents.LOGO);
        var ofRounds = folder.names(Rounds.FOLDER).stream().map(round -> Rounds.FOLDER + "/" + round + "/" + README);
        var rules = folder.names(RULES).stream().map(name -> RULES + "/" + name);
        return Stream.of(atTheTop, ofRounds, rules).flatMap(names -> names).filter(folder::has);
    }

    void write(List<Enclosure> enclosures) {
        var files = new WriteFolder(folder);
        enclosures.forEach(enclosure -> files.write(enclosure.name(), enclosure.text()));
        var kept = enclosures.stream().map(Enclosure::name).toList();
        names().toList().stream().filter(name -> !kept.contains(name)).forEach(folder::remove);
    }
}
