package se.medborgarlofte.survey.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;

/**
 * One answer to each item, a column each.
 *
 * @param cells of the items, in the same order
 */
record BatteryCells(List<ItemId> items, List<OneCell> cells) implements AnswerCells {

    /** @param first column of the question */
    static BatteryCells of(int first, List<ItemId> items) {
        var cells = IntStream.range(first, first + items.size())
                .mapToObj(OneCell::code)
                .toList();
        return new BatteryCells(items, cells);
    }

    @Override
    public Optional<Answer> read(Cells row) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        boolean asked = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var answer = cells.get(i).read(row);
            answer.ifPresent(given -> byItem.put(item, given));
            asked |= answer.filter(Answer::isAsked).isPresent();
        }
        return Optional.of(asked ? new Answer.Graded(byItem) : Answer.Missing.NOT_ASKED);
    }

    @Override
    public List<String> write(Answer answer) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> cells.get(i).write(given(answer, items.get(i))))
                .flatMap(List::stream)
                .toList();
    }

    private static Answer given(Answer answer, ItemId item) {
        return answer instanceof Answer.Graded graded
                ? graded.byItem().getOrDefault(item, Answer.Missing.NOT_ASKED)
                : answer;
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
