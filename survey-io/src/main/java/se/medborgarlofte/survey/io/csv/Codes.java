package se.medborgarlofte.survey.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.questionnaire.Answer;

/** The codes of choices, which are whole numbers from 0 to 99. */
final class Codes {

    private static final int MOST = 99;

    /** One object for each code serves any number of responses. */
    private static final List<Optional<Answer>> CHOSEN = IntStream.rangeClosed(0, MOST)
            .mapToObj(code -> Optional.<Answer>of(new Answer.Chosen(code)))
            .toList();

    private Codes() {}

    static Optional<Answer> read(Cells cells, int column) {
        String text = cells.text(column);
        int code = isCode(text) ? Integer.parseInt(text) : -1;
        return code < 0 ? cells.refuse(column, "cell.notCode") : CHOSEN.get(code);
    }

    private static boolean isCode(String text) {
        return switch (text.length()) {
            case 1 -> isDigit(text.charAt(0));
            case 2 -> isDigit(text.charAt(0)) && text.charAt(0) != '0' && isDigit(text.charAt(1));
            default -> false;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
