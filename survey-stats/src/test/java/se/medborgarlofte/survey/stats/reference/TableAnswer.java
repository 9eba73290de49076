package se.medborgarlofte.survey.stats.reference;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.CrossTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A weighted cross table. */
record TableAnswer() implements ReferenceEstimator {

    @Override
    public JsonNode answer(ReferenceSample sample, JsonNode call, JsonNode reference) {
        var names = ReferenceSample.names(call.get("vars")).toList();
        int[] rows = sample.domain().rows().toArray();
        var rowLevels = sample.table().column(names.get(0)).levels(rows);
        var columnLevels = sample.table().column(names.get(1)).levels(rows);
        int[] row = sample.table().column(names.get(0)).codes(rowLevels);
        int[] column = sample.table().column(names.get(1)).codes(columnLevels);
        var base = sample.domain().and(Domain.of(row.length, i -> row[i] >= 0 && column[i] >= 0));
        var table = CrossTable.of(row, column, base, sample.design());
        var answer = JsonNodeFactory.instance.objectNode();
        rowLevels.forEach(answer.putArray("rowLevels")::add);
        columnLevels.forEach(answer.putArray("colLevels")::add);
        var counts = answer.putArray("counts");
        table.counts().forEach(line -> {
            var cells = counts.addArray();
            line.forEach(cell -> cells.add(cell.value()));
        });
        return answer;
    }
}
