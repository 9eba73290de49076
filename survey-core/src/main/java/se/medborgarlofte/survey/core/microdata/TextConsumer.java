package se.medborgarlofte.survey.core.microdata;

import java.nio.charset.StandardCharsets;

/** Takes texts as they stand in a file, in UTF-8, so that a text that was met before need not become an object. */
@FunctionalInterface
public interface TextConsumer {

    void accept(byte[] utf8, int offset, int length);

    default void accept(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        accept(utf8, 0, utf8.length);
    }
}
