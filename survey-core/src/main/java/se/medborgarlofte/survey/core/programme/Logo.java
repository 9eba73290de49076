package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.survey.Look;
import se.medborgarlofte.survey.core.survey.Survey;

/** The picture of a municipality beside its survey: a drawing, and nothing that does or fetches anything. */
public final class Logo {

    private static final int LONGEST = 50_000;
    private static final String BEGINNING = "<svg";

    /** What does or fetches something, in lower case. */
    private static final List<Active> ACTIVE = List.of(
            new Active("<script", "<script"),
            new Active("<foreignObject", "<foreignobject"),
            new Active("<iframe", "<iframe"),
            new Active("<!DOCTYPE", "<!doctype"),
            new Active("<!ENTITY", "<!entity"),
            new Active("@import", "@import"),
            new Active("javascript:", "javascript:"),
            new Active("on…=", "\\son[a-z]+\\s*="),
            new Active("href", "href\\s*=\\s*[\"'][^#\"']"),
            new Active("url(", "url\\(\\s*[\"']?[^#\"'\\s]"));

    /** Something that a drawing needs not, as people know it and as it is found. */
    private record Active(String name, String shape) {

        boolean isIn(String svg) {
            return svg.matches("(?s).*" + shape + ".*");
        }
    }

    private Logo() {}

    /** The picture that a survey names, among the texts beside it. */
    public static Optional<String> of(Survey survey, List<Enclosure> enclosures) {
        return survey.look().flatMap(Look::logo).stream()
                .flatMap(name -> enclosures.stream().filter(text -> text.name().equals(name)))
                .map(Enclosure::text)
                .findFirst();
    }

    /** What is wrong with the picture that {@code survey} names; absent when it is not there. */
    public static Findings check(Survey survey, Optional<String> svg) {
        if (survey.look().flatMap(Look::logo).isEmpty()) {
            return Findings.NONE;
        }
        return svg.map(text -> drawing(text).in(Documents.LOGO))
                .orElseGet(() -> Findings.of(Finding.error("look.logoMissing", "logo"))
                        .under("look")
                        .in(Documents.SURVEY));
    }

    private static Findings drawing(String svg) {
        if (!svg.contains(BEGINNING)) {
            return Findings.of(Finding.error("logo.notSvg", ""));
        }
        return svg.length() > LONGEST
                ? Findings.of(Finding.error("logo.tooLong", "")
                        .with("length", svg.length())
                        .with("atMost", LONGEST))
                : active(svg.toLowerCase(Locale.ROOT));
    }

    private static Findings active(String svg) {
        return ACTIVE.stream()
                .filter(active -> active.isIn(svg))
                .findFirst()
                .map(active -> Findings.of(Finding.error("logo.active", "").with("found", active.name())))
                .orElse(Findings.NONE);
    }
}
