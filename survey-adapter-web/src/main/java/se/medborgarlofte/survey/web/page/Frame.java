package se.medborgarlofte.survey.web.page;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.survey.Look;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.ResidentWords;

/**
 * What surrounds the content of a page.
 *
 * @param survey it belongs to
 * @param words in the language it is read in
 * @param base path that every address begins with; empty at the root of a host
 * @param title of the page, before that of the survey
 * @param languages it can be read in, by following a link; empty where the language is changed within a form
 * @param elsewhere in the language that the visitor would have liked to read, where the page is not written in it
 */
public record Frame(
        Survey survey,
        ResidentWords words,
        String base,
        String title,
        List<LanguageLink> languages,
        Optional<Elsewhere> elsewhere) {

    public Frame {
        languages = List.copyOf(languages);
    }

    /** Of a page that is written in every language there is. */
    public Frame(Survey survey, ResidentWords words, String base, String title, List<LanguageLink> languages) {
        this(survey, words, base, title, languages, Optional.empty());
    }

    /**
     * That the page is not written in a language, said in it, and a way to where there is something in it.
     *
     * @param direction in which the language is written
     */
    public record Elsewhere(String tag, String direction, String said, String href, String link) {}

    /** The same page in a language. */
    public record LanguageLink(String tag, String name, String href, boolean current) {}

    public String say(String key, Object... gaps) {
        return words.say(key, gaps);
    }

    public String direction() {
        return words.direction();
    }

    /** An address within the site, in the language of this page. */
    public String href(String path) {
        return base + path + (path.contains("?") ? "&" : "?") + "lang=" + words.tag();
    }

    /** The address of something that is the same in every language. */
    public String asset(String path) {
        return base + path;
    }

    public String surveyTitle() {
        return words.text(survey.title());
    }

    public String municipality() {
        return survey.municipality().name();
    }

    /** The address of the municipality's picture, where it has one. */
    public Optional<String> logo() {
        return survey.look().flatMap(Look::logo).map(name -> asset("/" + name));
    }

    /** That the translation waits for its reader, where it does. */
    public Optional<String> awaiting() {
        return words.awaiting();
    }
}
