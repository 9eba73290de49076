package se.medborgarlofte.survey.stats.change;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/**
 * Two rounds of a survey.
 *
 * @param first the earlier
 */
public record TwoRounds(AnsweredRound first, AnsweredRound second) {

    /** Whether both drew those whom they asked, so that something can be said of the others. */
    public boolean areSamples() {
        return first.round().design().isSample() && second.round().design().isSample();
    }

    /** Whether both tell who answered both times. */
    public boolean knowPersons() {
        return first.round().has(DesignColumn.PERSON) && second.round().has(DesignColumn.PERSON);
    }

    /** Persons of the later round, of those whom it names, who answered in the earlier too. */
    public int personsInBoth() {
        var before = persons(first);
        return (int) persons(second).stream().filter(before::contains).count();
    }

    /** Persons that the earlier round names. */
    public int personsInFirst() {
        return persons(first).size();
    }

    /**
     * Whether the later round asked the same persons again.
     *
     * @param percent of its persons who must be in the earlier round
     */
    public boolean isPanel(int percent) {
        int later = persons(second).size();
        return areSamples() && knowPersons() && later > 0 && 100.0 * personsInBoth() >= (double) percent * later;
    }

    private static Set<String> persons(AnsweredRound round) {
        LabelColumn column = round.data().persons();
        var persons = new HashSet<String>();
        IntStream.range(0, column.size()).forEach(row -> column.label(row).ifPresent(persons::add));
        return persons;
    }
}
