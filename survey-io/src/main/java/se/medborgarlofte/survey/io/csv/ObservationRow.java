package se.medborgarlofte.survey.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.core.time.PartialDate;

/** How an observation stands in a row. */
final class ObservationRow {

    static final List<String> COLUMNS =
            List.of("party", "area", "problem", "period", "grade", "count", "source", "gradedBy", "mayBePublished");

    private static final int PARTY = 0;
    private static final int AREA = 1;
    private static final int PROBLEM = 2;
    private static final int PERIOD = 3;
    private static final int GRADE = 4;
    private static final int COUNT = 5;
    private static final int SOURCE = 6;
    private static final int GRADED_BY = 7;
    private static final int MAY_BE_PUBLISHED = 8;

    private static final Map<String, Party> PARTIES = SingleCells.byWord(Party.values());
    private static final List<String> FLAGS = List.of("true", "false");

    private ObservationRow() {}

    /** The observation; empty when the cells say none, and then why is among their faults. */
    static Optional<Observation> read(Cells cells) {
        var party = SingleCells.constant(cells, PARTY, PARTIES);
        var area = SingleCells.text(cells, AREA);
        var problem = SingleCells.text(cells, PROBLEM);
        var period = SingleCells.text(cells, PERIOD);
        var grade = number(cells, GRADE);
        var count = number(cells, COUNT);
        var source = SingleCells.text(cells, SOURCE);
        var published = published(cells);
        return cells.areSound()
                ? Optional.of(new Observation(
                        party.orElseThrow(),
                        new AreaCode(area.orElseThrow()),
                        new ProblemCode(problem.orElseThrow()),
                        new PartialDate(period.orElseThrow()),
                        grade,
                        count,
                        source.orElseThrow(),
                        Optional.of(cells.text(GRADED_BY)).filter(role -> !role.isEmpty()),
                        published.orElseThrow()))
                : Optional.empty();
    }

    /** The cells of an observation. */
    static List<String> write(Observation observation) {
        return List.of(
                SmallLetters.of(observation.party()),
                observation.area().value(),
                observation.problem().value(),
                observation.period().value(),
                observation.grade().map(String::valueOf).orElse(""),
                observation.count().map(String::valueOf).orElse(""),
                observation.source(),
                observation.gradedBy().orElse(""),
                String.valueOf(observation.mayBePublished()));
    }

    private static Optional<Integer> number(Cells cells, int column) {
        return cells.isEmpty(column) ? Optional.empty() : Numerals.whole(cells, column);
    }

    private static Optional<Boolean> published(Cells cells) {
        String text = cells.text(MAY_BE_PUBLISHED);
        return FLAGS.contains(text)
                ? Optional.of(text.equals(FLAGS.get(0)))
                : cells.refuse(MAY_BE_PUBLISHED, SingleCells.unknown(text, FLAGS));
    }
}
