package se.medborgarlofte.survey.cli;

import java.util.Iterator;
import java.util.List;
import se.medborgarlofte.survey.io.words.Language;

/** The tags of the languages that the program speaks, for help and completion. */
final class Languages implements Iterable<String> {

    private static final List<String> TAGS = List.of(Language.SV.tag(), Language.EN.tag());

    @Override
    public Iterator<String> iterator() {
        return TAGS.iterator();
    }
}
