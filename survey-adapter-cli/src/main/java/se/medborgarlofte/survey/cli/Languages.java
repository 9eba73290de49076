package se.medborgarlofte.survey.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.Language;

/** The tags of the languages that the program speaks, for help and completion. */
final class Languages implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Language.values()).map(Language::tag).iterator();
    }
}
