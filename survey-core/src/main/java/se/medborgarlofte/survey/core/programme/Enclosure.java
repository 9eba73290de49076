package se.medborgarlofte.survey.core.programme;

/**
 * A text that lies beside a survey for people or other programs to read, such as {@code README.md}.
 *
 * @param name of its document, with slashes
 * @param text as it was written
 */
public record Enclosure(String name, String text) {}
