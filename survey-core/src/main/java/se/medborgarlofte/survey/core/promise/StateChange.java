package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.survey.core.time.PartialDate;

/** A promise came into a state on a day. */
public record StateChange(
        @NotNull PromiseState state, @NotNull @Valid PartialDate on) {}
