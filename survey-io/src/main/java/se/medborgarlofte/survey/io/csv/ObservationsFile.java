package se.medborgarlofte.survey.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.situation.Observation;

/** What municipality and police know of one period as CSV: one observation a row, each judged by itself. */
public final class ObservationsFile {

    private final Constraints constraints;
    private final Predicate<AreaCode> isArea;
    private final List<Observation> sound = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private ObservationsFile(Constraints constraints, Predicate<AreaCode> isArea) {
        this.constraints = constraints;
        this.isArea = isArea;
    }

    /**
     * The sound observations, with everything wrong in the others.
     *
     * @param isArea whether an area exists
     * @throws java.io.UncheckedIOException if the machine cannot read the file
     */
    public static Checked<List<Observation>> read(
            InputStream bytes, Constraints constraints, Predicate<AreaCode> isArea) {
        var file = new ObservationsFile(constraints, isArea);
        var findings = Table.each(bytes, ObservationRow.COLUMNS, ObservationRow::read, file::taken);
        return Checked.of(List.copyOf(file.sound), findings);
    }

    /** Writes the observations in their order. */
    public static String text(List<Observation> observations) {
        return Rows.text(
                ObservationRow.COLUMNS,
                observations.stream().map(ObservationRow::write).toList());
    }

    private Findings taken(Observation observation) {
        var findings = check(observation);
        if (findings.isEmpty()) {
            sound.add(observation);
        }
        return findings;
    }

    private Findings check(Observation observation) {
        return constraints
                .check(observation)
                .and(observation.check())
                .and(isArea.test(observation.area()) ? Findings.NONE : unknown(observation.area()))
                .and(seen.add(key(observation)) ? Findings.NONE : repeated());
    }

    private static List<Object> key(Observation observation) {
        return List.of(observation.party(), observation.area(), observation.problem(), observation.period());
    }

    private static Findings unknown(AreaCode area) {
        return Findings.of(Finding.error("area.unknown", "area").with("area", area));
    }

    private static Findings repeated() {
        return Findings.of(Finding.error("observation.repeated", ""));
    }
}
