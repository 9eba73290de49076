package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page that has no frames. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    /** Only what is wrong is asked for: to tell of everything that is sound takes several times as long as to look. */
    private static final String LOOK = """
            rules => axe.run(document, { resultTypes: ['violations'], runOnly: rules })
              .then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))""";

    private Axe() {}

    static List<String> violations(Page page) {
        assertThat(page.frames()).hasSize(1);
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(LOOK, RULES))
                .stream().map(String::valueOf).toList();
    }
}
