package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * How residents were told.
 *
 * @param channels such as the web page or the local paper
 * @param url where it can be read
 */
public record Publication(
        @NotNull @Valid PartialDate on,
        @NotEmpty List<@NotNull @Valid LocalizedText> channels,
        Optional<@Pattern(regexp = "https?://\\S{1,500}") String> url) {

    public Publication {
        channels = Authored.list(channels);
        url = Authored.optional(url);
    }
}
