package se.medborgarlofte.survey.core.release;

import java.util.Optional;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A category of a breakdown.
 *
 * @param code of the area or the choice; empty for those about whom it is not known
 * @param label what people read; absent for those about whom it is not known
 */
public record Category(String code, Optional<LocalizedText> label) {

    public static final Category UNKNOWN = new Category("", Optional.empty());

    public static Category of(String code, LocalizedText label) {
        return new Category(code, Optional.of(label));
    }

    public boolean isKnown() {
        return label.isPresent();
    }
}
