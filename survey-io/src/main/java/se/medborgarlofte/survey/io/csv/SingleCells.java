package se.medborgarlofte.survey.io.csv;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** What stands in a cell by itself: ids, dates, and words of a fixed list. */
final class SingleCells {

    private static final int RANDOM = 4;
    private static final int RFC_4122 = 2;
    private static final Pattern VERSIONED = Pattern.compile("([a-z][a-z0-9_-]{0,30})-([1-9]\\d{0,8})");
    private static final String DAY = "0000-00-00";

    private SingleCells() {}

    static Optional<ResponseId> id(Cells cells, int column) {
        try {
            var uuid = UUID.fromString(cells.text(column));
            return isRandom(uuid) && uuid.toString().equals(cells.text(column))
                    ? Optional.of(new ResponseId(uuid))
                    : cells.refuse(column, "cell.notResponseId");
        } catch (IllegalArgumentException e) {
            return cells.refuse(column, "cell.notResponseId");
        }
    }

    private static boolean isRandom(UUID uuid) {
        return uuid.version() == RANDOM && uuid.variant() == RFC_4122;
    }

    static Optional<QuestionnaireId> questionnaire(Cells cells, int column) {
        var parts = VERSIONED.matcher(cells.text(column));
        return parts.matches()
                ? Optional.of(new QuestionnaireId(parts.group(1), Integer.valueOf(parts.group(2))))
                : cells.refuse(column, "cell.notQuestionnaire");
    }

    static Optional<LocalDate> date(Cells cells, int column) {
        try {
            return isLikeDay(cells.text(column))
                    ? Optional.of(LocalDate.parse(cells.text(column)))
                    : cells.refuse(column, "cell.notDate");
        } catch (DateTimeException e) {
            return cells.refuse(column, "cell.notDate");
        }
    }

    private static boolean isLikeDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < DAY.length(); i++) {
            char character = text.charAt(i);
            if (DAY.charAt(i) == '-' ? character != '-' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    static Optional<String> text(Cells cells, int column) {
        return cells.isEmpty(column) ? cells.refuse(column, "cell.empty") : Optional.of(cells.text(column));
    }

    /** @param byWord see {@link #byWord} */
    static <E extends Enum<E>> Optional<E> constant(Cells cells, int column, Map<String, E> byWord) {
        var constant = Optional.ofNullable(byWord.get(cells.text(column)));
        return constant.isPresent()
                ? constant
                : cells.refuse(column, unknown(cells.text(column), List.copyOf(byWord.keySet())));
    }

    /** Constants by how files write them, in their order. */
    static <E extends Enum<E>> Map<String, E> byWord(E[] values) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (var value : values) {
            byWord.put(SmallLetters.of(value), value);
        }
        return Collections.unmodifiableMap(byWord);
    }

    static Finding unknown(String text, List<String> known) {
        return Finding.error("cell.unknownValue", "")
                .with("found", text)
                .with("known", known.stream().collect(joining(", ")));
    }
}
