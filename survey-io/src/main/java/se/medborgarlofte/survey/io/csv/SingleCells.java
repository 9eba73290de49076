package se.medborgarlofte.survey.io.csv;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.response.ResponseId;

/** What stands in a cell by itself: ids, dates, and words of a fixed list. */
final class SingleCells {

    private static final Pattern RANDOM_UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern VERSIONED = Pattern.compile("([a-z][a-z0-9_-]{0,30})-([1-9]\\d{0,8})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SingleCells() {}

    static Optional<ResponseId> id(Cells cells, int column) {
        String text = cells.text(column);
        return RANDOM_UUID.matcher(text).matches()
                ? Optional.of(new ResponseId(UUID.fromString(text)))
                : cells.refuse(column, "cell.notResponseId");
    }

    static Optional<QuestionnaireId> questionnaire(Cells cells, int column) {
        var parts = VERSIONED.matcher(cells.text(column));
        return parts.matches()
                ? Optional.of(new QuestionnaireId(parts.group(1), Integer.valueOf(parts.group(2))))
                : cells.refuse(column, "cell.notQuestionnaire");
    }

    static Optional<LocalDate> date(Cells cells, int column) {
        try {
            return DAY.matcher(cells.text(column)).matches()
                    ? Optional.of(LocalDate.parse(cells.text(column)))
                    : cells.refuse(column, "cell.notDate");
        } catch (DateTimeException e) {
            return cells.refuse(column, "cell.notDate");
        }
    }

    static Optional<String> text(Cells cells, int column) {
        return cells.isEmpty(column) ? cells.refuse(column, "cell.empty") : Optional.of(cells.text(column));
    }

    static <E extends Enum<E>> Optional<E> constant(Cells cells, int column, E[] values) {
        String text = cells.text(column);
        for (var value : values) {
            if (word(value).equals(text)) {
                return Optional.of(value);
            }
        }
        return cells.refuse(
                column, unknown(text, Stream.of(values).map(SingleCells::word).toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Finding unknown(String text, List<String> known) {
        return Finding.error("cell.unknownValue", "")
                .with("found", text)
                .with("known", known.stream().collect(joining(", ")));
    }
}
