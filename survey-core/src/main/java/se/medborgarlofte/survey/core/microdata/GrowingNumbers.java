package se.medborgarlofte.survey.core.microdata;

import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** A column of numbers while it fills up. */
final class GrowingNumbers {

    private final DoubleBlocks.Growing values = new DoubleBlocks.Growing();
    private final ByteBlocks.Growing reasons = new ByteBlocks.Growing();

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
        reasons.add((byte) otherwise.ordinal());
    }

    void addAll(NumberColumn others) {
        values.addAll(others.values());
        reasons.addAll(others.reasons());
    }

    NumberColumn build() {
        return new NumberColumn(values.build(), reasons.build());
    }
}
