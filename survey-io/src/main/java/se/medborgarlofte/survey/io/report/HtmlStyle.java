package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

/** The look of a report: as the sheet of its own file, or of a part of somebody else's page. */
public final class HtmlStyle {

    private static final String SHEET = sheet();

    /** The sheet has one rule a line; what begins with @ holds rules, or is about paper. */
    private static final Pattern RULE = Pattern.compile("( *)([^@{}\\s][^{]*) (\\{.*})");

    private HtmlStyle() {}

    /** Every printed sheet says that its figures are invented, where they are: sheets get apart. */
    static String of(RoundReport report, Voice voice) {
        return report.survey().synthetic() ? SHEET + paper("", voice) : SHEET;
    }

    private static String paper(String pages, Voice voice) {
        return "@page " + pages + "{ @bottom-left { content: \"" + voice.say("notice.what")
                + "\"; font: 8pt sans-serif; } }\n";
    }

    /**
     * The same for the parts of a page that a selector names; sheets with {@code class="invented-sv"} on them, or another
     * language, say when printed that their figures are invented.
     *
     * @param scope such as {@code .report}
     */
    public static String within(String scope) {
        var rules = SHEET.lines().map(line -> rule(line, scope));
        var paper = Arrays.stream(Language.values()).flatMap(HtmlStyle::invented);
        return Stream.concat(rules, paper).collect(joining("\n", "", "\n"));
    }

    private static String rule(String line, String scope) {
        var rule = RULE.matcher(line);
        return rule.matches() ? rule.group(1) + selectors(rule.group(2), scope) + " " + rule.group(3) : line;
    }

    private static String selectors(String selectors, String scope) {
        return Stream.of(selectors.split(","))
                .map(one -> scope + " " + one.strip())
                .collect(joining(", "));
    }

    private static Stream<String> invented(Language language) {
        String pages = "invented-" + language.tag();
        return Stream.of(
                "." + pages + " { page: " + pages + "; }",
                paper(pages + " ", Voice.of(language)).strip());
    }

    private static String sheet() {
        try (var stream = HtmlStyle.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
