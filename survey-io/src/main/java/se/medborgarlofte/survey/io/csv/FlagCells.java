package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Answer;

/**
 * Any number of choices, one column of 0 and 1 each; when there is no answer, every column says why.
 *
 * @param first column of the question
 * @param codes of the choices, in the order of the columns
 */
record FlagCells(int first, List<Integer> codes) implements AnswerCells {

    @Override
    public Optional<Answer> read(Cells cells) {
        String text = cells.text(first);
        return Missing.isSaidIn(text) && isInAll(cells, text) ? Missing.read(cells, first) : chosen(cells);
    }

    private boolean isInAll(Cells cells, String text) {
        for (int column = first; column < first + codes.size(); column++) {
            if (!cells.text(column).equals(text)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Answer> chosen(Cells cells) {
        boolean sound = true;
        for (int column = first; column < first + codes.size(); column++) {
            if (!isFlag(cells.text(column))) {
                cells.refuse(column, "cell.notFlag");
                sound = false;
            }
        }
        return sound ? Optional.of(new Answer.ChosenMany(taken(cells))) : Optional.empty();
    }

    private static boolean isFlag(String text) {
        return text.equals("0") || text.equals("1");
    }

    private List<Integer> taken(Cells cells) {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (cells.text(first + i).equals("1")) {
                taken.add(codes.get(i));
            }
        }
        return taken;
    }

    @Override
    public List<String> write(Answer answer) {
        return codes.stream().map(code -> cell(answer, code)).toList();
    }

    private static String cell(Answer answer, Integer code) {
        if (answer instanceof Answer.Missing missing) {
            return Missing.write(missing);
        }
        return ((Answer.ChosenMany) answer).codes().contains(code) ? "1" : "0";
    }
}
