package se.medborgarlofte.survey.io.csv;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of a table as it was written; a quoted text may make it span several lines of the file.
 *
 * <p>Cells become texts of their own only when they are asked for: most say what many before them said.
 */
final class Row {

    /** Stands after each cell, so that cells are told apart by their characters alone: hardly anybody writes it. */
    static final char SEPARATOR = '\u001f';

    private final int line;
    private final char[] text;
    private final int[] ends;
    private final boolean isPlain;
    private final List<Integer> bareQuotes;

    /**
     * @param line of the file it begins on
     * @param text of the cells, one after the other, with a separator after each
     * @param ends of the cells in the text; none of a blank line
     * @param isPlain whether no cell holds a separator itself
     * @param bareQuotes the cells that hold a quotation mark but do not begin with one
     */
    Row(int line, char[] text, int[] ends, boolean isPlain, List<Integer> bareQuotes) {
        this.line = line;
        this.text = text;
        this.ends = ends;
        this.isPlain = isPlain;
        this.bareQuotes = List.copyOf(bareQuotes);
    }

    static Row of(int line, List<String> cells) {
        int[] ends = new int[cells.size()];
        var text = new StringBuilder();
        for (int column = 0; column < ends.length; column++) {
            ends[column] = text.append(cells.get(column)).length();
            text.append(SEPARATOR);
        }
        boolean isPlain = cells.stream().noneMatch(cell -> cell.indexOf(SEPARATOR) >= 0);
        return new Row(line, text.toString().toCharArray(), ends, isPlain, List.of());
    }

    int line() {
        return line;
    }

    List<Integer> bareQuotes() {
        return bareQuotes;
    }

    boolean isBlank() {
        return ends.length == 0;
    }

    /** Whether cells that differ have characters that differ, whichever are taken together. */
    boolean isPlain() {
        return isPlain;
    }

    int size() {
        return ends.length;
    }

    String cell(int column) {
        int begin = begin(column);
        return new String(text, begin, ends[column] - begin);
    }

    boolean isEmpty(int column) {
        return begin(column) == ends[column];
    }

    List<String> cells() {
        return IntStream.range(0, ends.length).mapToObj(this::cell).toList();
    }

    /** The cells from one to another with separators between them, as a key. */
    <T> T in(Texts<T> texts, int first, int last) {
        return texts.of(text, begin(first), ends[last]);
    }

    /** The characters of the cells from one to another, with a separator between them. */
    int length(int first, int last) {
        return ends[last] - begin(first);
    }

    private int begin(int column) {
        return column == 0 ? 0 : ends[column - 1] + 1;
    }

    /** Whatever is known by what stands in cells. */
    @FunctionalInterface
    interface Texts<T> {
        T of(char[] text, int begin, int end);
    }
}
