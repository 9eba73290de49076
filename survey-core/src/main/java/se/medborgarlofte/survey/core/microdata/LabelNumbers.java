package se.medborgarlofte.survey.core.microdata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels numbered in the order in which they were first met; one that was met before is found by its bytes. */
final class LabelNumbers {

    private static final int UNSEEN = -1;
    private static final int FEW = 64;
    private static final int SHORT = 128;

    private final List<String> labels;
    private final List<byte[]> utf8;

    /** Numbers of the labels of a single character, which are most of those in files of answers. */
    private final int[] ofCharacter;

    /** Numbers of labels, each at the place its bytes lead to or the first free one after it; at most half are taken. */
    private final int[][] places;

    private LabelNumbers(List<String> labels, List<byte[]> utf8, int[] ofCharacter, int[] places) {
        this.labels = labels;
        this.utf8 = utf8;
        this.ofCharacter = ofCharacter;
        this.places = new int[][] {places};
    }

    static LabelNumbers none() {
        int[] ofCharacter = new int[SHORT];
        int[] places = new int[FEW];
        Arrays.fill(ofCharacter, UNSEEN);
        Arrays.fill(places, UNSEEN);
        return new LabelNumbers(new ArrayList<>(), new ArrayList<>(), ofCharacter, places);
    }

    /** The same labels, of which each copy goes on by itself. */
    LabelNumbers copy() {
        return new LabelNumbers(new ArrayList<>(labels), new ArrayList<>(utf8), ofCharacter.clone(), places[0].clone());
    }

    List<String> labels() {
        return labels;
    }

    int number(String label) {
        byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
        return number(bytes, 0, bytes.length);
    }

    /** The number of a label, a new one where it was not met before. */
    int number(byte[] text, int offset, int length) {
        int first = text[offset];
        if (length == 1 && first >= 0) {
            int known = ofCharacter[first];
            return known == UNSEEN ? ofCharacter[first] = added(text, offset, length) : known;
        }
        int place = place(text, offset, length);
        int known = places[0][place];
        return known == UNSEEN ? placed(place, added(text, offset, length)) : known;
    }

    private int added(byte[] text, int offset, int length) {
        labels.add(new String(text, offset, length, StandardCharsets.UTF_8));
        utf8.add(Arrays.copyOfRange(text, offset, offset + length));
        return labels.size() - 1;
    }

    /** Where the number of a label stands, or would stand. */
    private int place(byte[] text, int offset, int length) {
        int[] numbers = places[0];
        int last = numbers.length - 1;
        int place = spread(text, offset, length) & last;
        while (numbers[place] != UNSEEN && !isSame(utf8.get(numbers[place]), text, offset, length)) {
            place = (place + 1) & last;
        }
        return place;
    }

    private static int spread(byte[] text, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i++) {
            sum = 31 * sum + text[i];
        }
        return sum ^ (sum >>> Short.SIZE);
    }

    private static boolean isSame(byte[] label, byte[] text, int offset, int length) {
        if (label.length != length) {
            return false;
        }
        // labels are short: a call to compare ranges would take longer than comparing them
        for (int i = 0; i < length; i++) {
            if (label[i] != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int placed(int place, int number) {
        places[0][place] = number;
        if (labels.size() > places[0].length / 2) {
            widen();
        }
        return number;
    }

    private void widen() {
        places[0] = new int[places[0].length * 2];
        Arrays.fill(places[0], UNSEEN);
        for (int number = 0; number < labels.size(); number++) {
            byte[] label = utf8.get(number);
            places[0][place(label, 0, label.length)] = number;
        }
    }
}
