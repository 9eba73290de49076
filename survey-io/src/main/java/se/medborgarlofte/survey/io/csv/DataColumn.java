package se.medborgarlofte.survey.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.NumberText;
import se.medborgarlofte.survey.core.microdata.TextConsumer;

/** One column of anybody's file: what its cells must hold, and where they go. */
final class DataColumn {

    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");
    private static final byte[] NOTHING = {};

    private final String name;
    private final List<ColumnUse> uses;
    private final NoValue noValue;
    private final boolean isNumber;
    private final boolean isLabel;
    private final boolean isRequired;
    private final DoubleConsumer numbers;
    private final TextConsumer labels;

    DataColumn(String name, List<ColumnUse> uses, NoValue noValue, DataTableBuilder table) {
        this.name = name;
        this.uses = uses;
        this.noValue = noValue;
        this.isNumber = uses.stream().anyMatch(ColumnUse::isNumber);
        this.isRequired = uses.stream().anyMatch(ColumnUse::isRequired);
        this.isLabel = uses.stream().anyMatch(use -> !use.isNumber());
        this.numbers = isNumber ? table.numbers(name) : number -> {};
        this.labels = isLabel ? table.labels(name) : (utf8, offset, length) -> {};
    }

    String name() {
        return name;
    }

    /** Whether nobody asked for it. */
    boolean isIdle() {
        return uses.isEmpty();
    }

    /** Takes a cell, and says what is wrong with it. */
    Optional<Finding> take(byte[] utf8, int offset, int length) {
        if (noValue.isSaidIn(utf8, offset, length)) {
            return takeNone();
        }
        if (isLabel) {
            labels.accept(utf8, offset, length);
        }
        return isNumber ? takeNumber(utf8, offset, length) : Optional.empty();
    }

    private Optional<Finding> takeNone() {
        if (isLabel) {
            labels.accept(NOTHING, 0, 0);
        }
        if (isNumber) {
            numbers.accept(Double.NaN);
        }
        return isRequired ? Optional.of(Finding.error("data.noValue", name).with("column", name)) : Optional.empty();
    }

    private Optional<Finding> takeNumber(byte[] utf8, int offset, int length) {
        double number = NumberText.read(utf8, offset, length);
        numbers.accept(number);
        return isAdmitted(number)
                ? Optional.empty()
                : Optional.of(fault(new String(utf8, offset, length, StandardCharsets.UTF_8), number));
    }

    /** What is no number is admitted nowhere. */
    private boolean isAdmitted(double number) {
        for (int i = 0; i < uses.size(); i++) {
            if (!uses.get(i).admits(number)) {
                return false;
            }
        }
        return true;
    }

    private Finding fault(String cell, double number) {
        if (Double.isNaN(number)) {
            return notNumber(cell);
        }
        return uses.contains(ColumnUse.POPULATION)
                ? Finding.error("data.notAboveZero", name).with("found", cell)
                : Finding.error("cell.negative", name).with("found", cell);
    }

    private Finding notNumber(String cell) {
        return WITH_COMMA.matcher(cell).matches()
                ? Finding.error("cell.decimalComma", name).with("found", cell)
                : Finding.error("data.notNumber", name).with("found", cell).with("column", name);
    }
}
