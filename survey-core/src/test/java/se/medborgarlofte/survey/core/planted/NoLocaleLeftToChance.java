package se.medborgarlofte.survey.core.planted;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

final class NoLocaleLeftToChance {
    Locale asked() {
        return Locale.getDefault();
    }

    String format() {
        return String.format("%d", 1);
    }

    String formatted() {
        return "%d".formatted(1);
    }

    String lower() {
        return "I".toLowerCase();
    }

    String upper() {
        return "i".toUpperCase();
    }

    Stream<String> byReference(Stream<String> words) {
        return words.map(String::toLowerCase);
    }

    void printed(PrintStream out) {
        out.printf("%d", 1);
    }

    void written(PrintWriter out) {
        out.format("%d", 1);
    }

    NumberFormat number() {
        return NumberFormat.getInstance();
    }

    NumberFormat percent() {
        return NumberFormat.getPercentInstance();
    }

    DecimalFormat decimal() {
        return new DecimalFormat("0.0");
    }

    DecimalFormatSymbols symbols() {
        return new DecimalFormatSymbols();
    }

    Collator sorted() {
        return Collator.getInstance();
    }

    String message() {
        return MessageFormat.format("{0}", 1);
    }

    DateTimeFormatter date() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle("words");
    }

    Formatter formatter() {
        return new Formatter();
    }
}
