package se.medborgarlofte.survey.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;

/** Reasons as rows of cells, a row for each piece of evidence. */
final class ReasonCells {

    static final List<String> HEADER =
            List.of("code", "effect", "area", "overriddenBy", "overriddenOn", "trait", "of", "first", "second");

    private ReasonCells() {}

    /** @param before the cells that every row begins with */
    static Stream<List<String>> of(List<String> before, Reason reason) {
        var evidence = reason.evidence().isEmpty()
                ? Stream.of(List.of("", "", "", ""))
                : reason.evidence().stream().map(ReasonCells::of);
        return evidence.map(cells -> {
            var row = new ArrayList<>(before);
            row.addAll(of(reason));
            row.addAll(cells);
            return row;
        });
    }

    private static List<String> of(Reason reason) {
        return List.of(
                reason.code().name(),
                LowerCase.word(reason.effect()),
                reason.area().map(Object::toString).orElse(""),
                reason.overridden().map(signed -> signed.name()).orElse(""),
                reason.overridden().map(signed -> signed.on().toString()).orElse(""));
    }

    private static List<String> of(Evidence evidence) {
        return List.of(LowerCase.word(evidence.trait()), evidence.of(), evidence.first(), evidence.second());
    }
}
