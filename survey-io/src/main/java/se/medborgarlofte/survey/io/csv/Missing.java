package se.medborgarlofte.survey.io.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** How a cell says why there is no answer: empty when not asked, else a dot and a letter. */
enum Missing {
    NOT_ASKED("", MissingReason.NOT_ASKED),
    SKIPPED(".S", MissingReason.NO_ANSWER),
    DONT_KNOW(".D", MissingReason.DONT_KNOW),
    PREFER_NOT_TO_SAY(".P", MissingReason.PREFER_NOT_TO_SAY),
    NOT_APPLICABLE(".N", MissingReason.NOT_APPLICABLE);

    private static final List<Missing> ALL = List.of(values());

    private final String cell;
    private final Answer.Missing answer;

    Missing(String cell, MissingReason reason) {
        this.cell = cell;
        this.answer = new Answer.Missing(reason);
    }

    /** Whether a cell says why there is no answer, in words known or unknown. */
    static boolean isSaidIn(String cell) {
        return cell.isEmpty() || cell.charAt(0) == '.';
    }

    /** Whether a text would be taken for a kind of missing answer. */
    static boolean isMistakenFor(String text) {
        return text.isEmpty() || text.length() == 2 && text.charAt(0) == '.' && Character.isUpperCase(text.charAt(1));
    }

    static Optional<Answer> read(Cells cells, int column) {
        String written = cells.text(column);
        for (var missing : ALL) {
            if (missing.cell.equals(written)) {
                return Optional.of(missing.answer);
            }
        }
        return cells.refuse(
                column,
                Finding.error("cell.unknownMissing", "").with("found", written).with("known", known()));
    }

    private static String known() {
        return ALL.stream().skip(1).map(missing -> missing.cell).collect(joining(", "));
    }

    static String write(Answer.Missing answer) {
        return ALL.stream()
                .filter(missing -> missing.answer.equals(answer))
                .map(missing -> missing.cell)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("answer has no cell: " + answer));
    }
}
