package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.NumberText;

/** One column of anybody's file: what its cells must hold, and where they go. */
final class DataColumn {

    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");

    private final String name;
    private final List<ColumnUse> uses;
    private final Set<String> missing;
    private final List<DoubleConsumer> numbers = new ArrayList<>();
    private final List<Consumer<String>> labels = new ArrayList<>();

    /** @param missing what a cell holds that has no value, besides nothing at all */
    DataColumn(String name, List<ColumnUse> uses, Set<String> missing, DataTableBuilder table) {
        this.name = name;
        this.uses = uses;
        this.missing = missing;
        if (uses.stream().anyMatch(ColumnUse::isNumber)) {
            numbers.add(table.numbers(name));
        }
        if (uses.stream().anyMatch(use -> !use.isNumber())) {
            labels.add(table.labels(name));
        }
    }

    /** Whether nobody asked for it. */
    boolean isIdle() {
        return uses.isEmpty();
    }

    /** Takes a cell, and says what is wrong with it. */
    Optional<Finding> take(String cell) {
        if (cell.isEmpty() || missing.contains(cell)) {
            give("", Double.NaN);
            return uses.stream().anyMatch(ColumnUse::isRequired)
                    ? Optional.of(Finding.error("data.noValue", name).with("column", name))
                    : Optional.empty();
        }
        if (numbers.isEmpty()) {
            give(cell, Double.NaN);
            return Optional.empty();
        }
        var number = NumberText.read(cell);
        give(cell, number.orElse(Double.NaN));
        return number.isPresent() ? size(cell, number.getAsDouble()) : Optional.of(notNumber(cell));
    }

    private void give(String label, double number) {
        numbers.forEach(column -> column.accept(number));
        labels.forEach(column -> column.accept(label));
    }

    private Optional<Finding> size(String cell, double number) {
        if (uses.stream().allMatch(use -> use.admits(number))) {
            return Optional.empty();
        }
        var fault = uses.contains(ColumnUse.POPULATION)
                ? Finding.error("data.notAboveZero", name).with("found", cell)
                : Finding.error("cell.negative", name).with("found", cell);
        return Optional.of(fault);
    }

    private Finding notNumber(String cell) {
        return WITH_COMMA.matcher(cell).matches()
                ? Finding.error("cell.decimalComma", name).with("found", cell)
                : Finding.error("data.notNumber", name).with("found", cell).with("column", name);
    }
}
