package se.medborgarlofte.survey.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;

/**
 * One answer to each item, a column each.
 *
 * @param first column of the question
 */
record BatteryCells(int first, List<ItemId> items) implements AnswerCells {

    @Override
    public Optional<Answer> read(Cells cells) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        boolean asked = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var answer = OneCell.code(first + i).read(cells);
            answer.ifPresent(given -> byItem.put(item, given));
            asked |= answer.filter(Answer::isAsked).isPresent();
        }
        return Optional.of(asked ? new Answer.Graded(byItem) : Answer.Missing.NOT_ASKED);
    }

    @Override
    public List<String> write(Answer answer) {
        return items.stream().flatMap(item -> cell(answer, item)).toList();
    }

    private static Stream<String> cell(Answer answer, ItemId item) {
        var given = answer instanceof Answer.Graded graded
                ? graded.byItem().getOrDefault(item, Answer.Missing.NOT_ASKED)
                : answer;
        return OneCell.code(0).write(given).stream();
    }

    /** Passing over a whole battery is passing over each of its items. */
    @Override
    public boolean isSame(Answer answer, Answer reread) {
        return byItem(answer).equals(byItem(reread));
    }

    private Map<ItemId, Answer> byItem(Answer answer) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        if (answer instanceof Answer.Graded graded) {
            byItem.putAll(graded.byItem());
        } else {
            items.forEach(item -> byItem.put(item, answer));
        }
        byItem.values().removeIf(given -> !given.isAsked());
        return byItem;
    }
}
