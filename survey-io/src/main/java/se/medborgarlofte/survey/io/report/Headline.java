package se.medborgarlofte.survey.io.report;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Unit;

/**
 * One indicator in words and tables.
 *
 * @param sentences that say what the total is, and what it is not
 * @param base who is counted
 * @param total of all in the base, under {@code totalLabel}
 */
public record Headline(
        String indicator,
        int version,
        String name,
        Unit unit,
        List<String> sentences,
        List<AskedQuestion> questions,
        String base,
        String totalLabel,
        Figure total,
        List<Table> tables) {

    public Headline {
        sentences = List.copyOf(sentences);
        questions = List.copyOf(questions);
        tables = List.copyOf(tables);
    }

    public boolean isShare() {
        return unit == Unit.PERCENT;
    }

    /** A name for the part of a page that holds it. */
    public String anchor() {
        return indicator + "-" + version;
    }

    /** A question an indicator is made from, in its exact words, with what becomes of each answer. */
    public record AskedQuestion(
            String variable, String wording, List<String> counted, List<String> alsoInBase, List<String> leftOut) {

        public AskedQuestion {
            counted = List.copyOf(counted);
            alsoInBase = List.copyOf(alsoInBase);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Split one way; notes stand below. */
    public record Table(String breakdown, String title, String caption, List<Row> rows, List<String> notes) {

        public Table {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** One category, or several that were joined. */
    public record Row(List<String> categories, String label, Figure figure) {

        public Row {
            categories = List.copyOf(categories);
        }
    }
}
