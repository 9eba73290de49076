package se.medborgarlofte.survey.web.form;

/**
 * A line of the error summary.
 *
 * @param target the element it links to
 * @param sentence what to do
 * @param question it is about, said to those who hear the page, so that no two lines sound alike
 */
public record FormError(String target, String sentence, String question) {}
