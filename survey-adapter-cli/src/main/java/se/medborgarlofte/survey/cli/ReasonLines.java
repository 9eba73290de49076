package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.ComparisonWords;

/** Reasons as lines of a terminal: what each does, what it is, and what shows it. */
final class ReasonLines {

    private static final String INDENT = "    ";
    private static final int OF_FURTHER_LINES = 6;

    private final ComparisonWords words;
    private final Function<AreaCode, String> names;

    /** @param names what people call areas */
    ReasonLines(ComparisonWords words, Function<AreaCode, String> names) {
        this.words = words;
        this.names = names;
    }

    Stream<String> of(List<Reason> reasons) {
        return reasons.stream().flatMap(this::of);
    }

    private Stream<String> of(Reason reason) {
        String area = reason.area()
                .map(code -> " (" + words.say("diff.area", "area", names.apply(code)) + ")")
                .orElse("");
        String label = "  " + words.effect(reason.effect()) + "  " + reason.code() + "  ";
        var head = lines(label, words.clause(reason) + area);
        var evidence = reason.evidence().stream().flatMap(known -> lines(INDENT, words.evidence(known)));
        var override = reason.overridden().stream().flatMap(signed -> lines(INDENT, words.overridden(reason, signed)));
        return Stream.of(head, evidence, override).flatMap(lines -> lines);
    }

    private static Stream<String> lines(String label, String text) {
        return TextLines.after(label, text, OF_FURTHER_LINES).stream();
    }
}
