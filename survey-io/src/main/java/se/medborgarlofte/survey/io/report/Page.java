package se.medborgarlofte.survey.io.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.io.words.Language;

/**
 * The report of a round in words, in the order it is read; every way of writing it holds this and nothing else.
 *
 * @param format of this record as JSON, with its version
 * @param notice that the figures are invented, where they are
 * @param asked what was asked of whom, and how
 * @param headlines one for each indicator, in the survey's order
 * @param index the survey's own, of problems; absent when it has none
 * @param change since an earlier round, where one is told about
 * @param panels the other indicators in both rounds, area by area; absent where nothing can be compared
 * @param areas where they stand beside the municipality and among each other; absent of an open round
 * @param trend of one share over several rounds; absent where fewer than three asked for it
 * @param situation what residents, municipality and police see; absent when the latter two have said nothing
 * @param promises in force while the round asked, or decided on what it found
 * @param lookBacks what has come of promises, where somebody has looked back
 */
public record Page(
        String format,
        Language language,
        Heading heading,
        Optional<String> notice,
        List<String> summary,
        List<Fact> asked,
        Limits limits,
        WhoAnswered whoAnswered,
        List<String> notes,
        List<Headline> headlines,
        Optional<IndexText> index,
        Optional<ChangeText> change,
        Optional<PanelsText> panels,
        Optional<AreasText> areas,
        Optional<TrendText> trend,
        Optional<SituationText> situation,
        List<PromiseText> promises,
        List<LookBack> lookBacks,
        Method method,
        List<Fact> sources) {

    /** The version of the form that the JSON has. */
    public static final String FORMAT = "round-report-1";

    public Page {
        summary = List.copyOf(summary);
        asked = List.copyOf(asked);
        notes = List.copyOf(notes);
        headlines = List.copyOf(headlines);
        promises = List.copyOf(promises);
        lookBacks = List.copyOf(lookBacks);
        sources = List.copyOf(sources);
    }

    /**
     * What the report is about.
     *
     * @param open whether anyone could answer, so that nothing is known of those who did not
     * @param responseRate whole percent; absent when it cannot be computed
     */
    public record Heading(
            String survey,
            String round,
            String title,
            String roundTitle,
            String municipality,
            String publisher,
            LocalDate firstDay,
            LocalDate lastDay,
            String days,
            CollectionDesign design,
            boolean open,
            int answers,
            Optional<Integer> responseRate) {}

    /** One thing to know, with what it is called. */
    public record Fact(String term, String text) {}

    /** What the figures can and cannot tell. */
    public record Limits(List<String> canSay, List<String> cannotSay) {

        public Limits {
            canSay = List.copyOf(canSay);
            cannotSay = List.copyOf(cannotSay);
        }
    }

    /** How the figures are made, and by which rules. */
    public record Method(List<String> paragraphs, List<Fact> versions) {

        public Method {
            paragraphs = List.copyOf(paragraphs);
            versions = List.copyOf(versions);
        }
    }
}
