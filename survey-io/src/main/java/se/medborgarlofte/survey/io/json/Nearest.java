package se.medborgarlofte.survey.io.json;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;

/** The known name that somebody most likely meant. */
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String written, List<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
                .min(comparingInt(name -> distance(written, name)));
    }

    /** Letters to add, drop or change, without regard to case (Levenshtein's distance). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            above = row(from.charAt(i - 1), to, above, i);
        }
        return above[to.length()];
    }

    private static int[] row(char letter, String to, int[] above, int i) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int change = Character.toUpperCase(letter) == Character.toUpperCase(to.charAt(j - 1)) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        }
        return row;
    }
}
