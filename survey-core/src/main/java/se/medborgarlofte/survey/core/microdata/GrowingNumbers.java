package se.medborgarlofte.survey.core.microdata;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** A column of numbers while it fills up. */
final class GrowingNumbers {

    private final DoubleStream.Builder values = DoubleStream.builder();
    private final IntStream.Builder reasons = IntStream.builder();

    /** @param value not a number when nobody recorded one */
    void add(double value) {
        add(value, MissingReason.NOT_ASKED);
    }

    void add(Answer answer) {
        add(
                answer instanceof Answer.Measured measured ? measured.value().doubleValue() : Double.NaN,
                answer instanceof Answer.Missing missing ? missing.reason() : MissingReason.NO_ANSWER);
    }

    private void add(double value, MissingReason otherwise) {
        values.add(value);
        reasons.add(otherwise.ordinal());
    }

    NumberColumn build() {
        int[] wide = reasons.build().toArray();
        byte[] narrow = new byte[wide.length];
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (byte) wide[i];
        }
        return new NumberColumn(values.build().toArray(), narrow);
    }
}
