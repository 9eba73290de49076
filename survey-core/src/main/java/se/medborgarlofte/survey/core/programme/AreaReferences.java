package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Whether the population cells are of areas that exist. */
final class AreaReferences {

    private final Programme programme;

    AreaReferences(Programme programme) {
        this.programme = programme;
    }

    Findings check() {
        var cells = programme.areas().population();
        return new Findings(IntStream.range(0, cells.size())
                .boxed()
                .flatMap(i -> Optional.ofNullable(cells.get(i).of().get(Breakdown.AREA)).stream()
                        .filter(area -> !programme.areas().has(new AreaCode(area)))
                        .map(area -> Finding.error("area.unknown", "population[" + i + "].of.AREA")
                                .with("area", area)))
                .toList());
    }

    /** A finding for each of {@code areas} that does not exist. */
    static Findings unknown(Programme programme, List<AreaCode> areas, String list) {
        return new Findings(IntStream.range(0, areas.size())
                .filter(i -> !programme.areas().has(areas.get(i)))
                .mapToObj(
                        i -> Finding.error("area.unknown", list + "[" + i + "]").with("area", areas.get(i)))
                .toList());
    }
}
