package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;

/**
 * The situation picture in words.
 *
 * @param lead what is set beside what
 * @param order of the common ground that the deciders chose, and why; empty where the rule orders it
 * @param common ground, the first in order first
 * @param alone what one party alone points to
 * @param cannot be told, though a party points to it
 * @param header of the table
 * @param rows area, problem, what each party says, and how that meets
 * @param largest problems of the whole municipality
 * @param changedSince which picture and survey the changes are counted; absent when there was none before
 * @param changes since then
 * @param changesRead how they are to be read, where there are any
 * @param sources of each party
 * @param rules that decided
 */
public record SituationText(
        List<String> lead,
        List<String> order,
        List<Said> common,
        List<Said> alone,
        List<String> cannot,
        List<String> header,
        List<List<String>> rows,
        List<String> largest,
        Optional<String> changedSince,
        List<String> changes,
        List<String> changesRead,
        List<Page.Fact> sources,
        String rules) {

    /** A sentence, and what it rests on. */
    public record Said(String sentence, List<String> grounds) {

        public Said {
            grounds = List.copyOf(grounds);
        }
    }

    public SituationText {
        lead = List.copyOf(lead);
        order = List.copyOf(order);
        common = List.copyOf(common);
        alone = List.copyOf(alone);
        cannot = List.copyOf(cannot);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        largest = List.copyOf(largest);
        changes = List.copyOf(changes);
        changesRead = List.copyOf(changesRead);
        sources = List.copyOf(sources);
    }
}
