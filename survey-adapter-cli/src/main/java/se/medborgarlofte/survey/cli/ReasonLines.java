package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.io.words.ComparisonWords;

/** Reasons as lines of a terminal: what each does, what it is, and what shows it. */
final class ReasonLines {

    private static final String INDENT = "    ";

    private final ComparisonWords words;

    ReasonLines(ComparisonWords words) {
        this.words = words;
    }

    Stream<String> of(List<Reason> reasons) {
        return reasons.stream().flatMap(this::of);
    }

    private Stream<String> of(Reason reason) {
        String area = reason.area()
                .map(code -> " (" + words.say("diff.area", "area", code) + ")")
                .orElse("");
        var head = Stream.of(
                "  " + words.effect(reason.effect()) + "  " + reason.code() + "  " + words.clause(reason) + area);
        var evidence = reason.evidence().stream().map(known -> INDENT + words.evidence(known));
        var override = reason.overridden().stream().map(signed -> INDENT + words.overridden(reason, signed));
        return Stream.of(head, evidence, override).flatMap(lines -> lines);
    }
}
