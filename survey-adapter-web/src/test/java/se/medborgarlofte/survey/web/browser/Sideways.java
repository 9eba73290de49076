package se.medborgarlofte.survey.web.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What reaches out of a page to the side, so that somebody would have to scroll. */
final class Sideways {

    private static final String ELEMENTS = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; })
                .map(e => e.tagName + '.' + e.className).concat('the page')""";

    private Sideways() {}

    static List<?> of(Page page) {
        return (List<?>) page.evaluate(ELEMENTS);
    }
}
