package se.medborgarlofte.survey.core.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What a law asks for, to be remembered; each demand says how sure its wording is. No legal judgement.
 *
 * @param id such as {@code law-2023-196}; every output names it with its version
 */
public record LawChecklist(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotNull @Valid LocalizedText law,
        @NotNull @Valid PartialDate inForce,
        @NotEmpty List<@NotNull @Valid Demand> demands) {

    public LawChecklist {
        demands = Authored.list(demands);
    }

    /** Where a demand was read. */
    public enum Mark {
        STATUTE,
        SECONDARY
    }

    /**
     * One thing that is asked for.
     *
     * @param section of the law; absent where it has not been verified
     * @param doubt how sure the wording is, in words
     */
    public record Demand(
            @NotBlank String id,
            @NotNull @Valid LocalizedText text,
            Optional<String> section,
            @NotNull Mark mark,
            @NotNull @Valid LocalizedText doubt,
            @NotBlank String source) {

        public Demand {
            section = Authored.optional(section);
        }
    }

    /** As outputs cite it: {@code law-2023-196-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
