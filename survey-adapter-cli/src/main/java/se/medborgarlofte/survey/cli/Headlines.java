package se.medborgarlofte.survey.cli;

import java.util.List;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.programme.Programme;

/** The headlines among what was compared. */
final class Headlines {

    private Headlines() {}

    static List<Comparability> of(Programme programme, List<Comparability> all) {
        return all.stream()
                .filter(one ->
                        programme.survey().headlines().contains(one.indicator().id()))
                .toList();
    }
}
