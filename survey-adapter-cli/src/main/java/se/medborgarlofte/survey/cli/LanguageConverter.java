package se.medborgarlofte.survey.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.medborgarlofte.survey.io.words.Language;

/** Reads a language by its tag. */
final class LanguageConverter implements ITypeConverter<Language>, Iterable<String> {

    @Override
    public Language convert(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + tag + "' is not one of sv, en");
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(Language.values()).map(Language::tag).iterator();
    }
}
