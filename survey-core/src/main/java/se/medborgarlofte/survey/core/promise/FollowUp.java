package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/** A look back at a promise. Was it done, how was it done, and did it help: three questions, kept apart. */
public sealed interface FollowUp {

    PartialDate on();

    /** What the parties say about it in their own words. */
    Optional<LocalizedText> text();

    <R> R match(Cases<R> cases);

    /** The kinds of follow-up. */
    interface Cases<R> {
        R production(Production followUp);

        R process(Process followUp);

        R effect(Effect followUp);
    }

    /** Was it done? */
    record Production(
            @NotNull @Valid PartialDate on,
            Optional<@Valid LocalizedText> text,
            @NotEmpty List<@NotNull @Valid Done> done)
            implements FollowUp {

        public Production {
            text = Authored.optional(text);
            done = Authored.list(done);
        }

        /** How much of a commitment was done; absent when it is not told. */
        public Optional<BigDecimal> quantityOf(Commitment commitment) {
            return done.stream()
                    .filter(part -> part.commitment().equals(commitment.id()))
                    .flatMap(part -> part.quantity().stream())
                    .findFirst();
        }

        /** Whether all that was promised was done; absent when the commitment does not say how much, or nobody knows. */
        public Optional<Boolean> isCarriedOut(Commitment commitment) {
            return commitment
                    .promised()
                    .flatMap(promised -> quantityOf(commitment).map(quantity -> quantity.compareTo(promised) >= 0));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.production(this);
        }
    }

    /**
     * How much of a commitment was done.
     *
     * @param quantity in the unit of the commitment; absent when nobody knows
     */
    record Done(@NotNull @Valid PartId commitment, Optional<@DecimalMin("0") BigDecimal> quantity) {
        public Done {
            quantity = Authored.optional(quantity);
        }
    }

    /** How was it done? */
    record Process(
            @NotNull @Valid PartialDate on,
            Optional<@Valid LocalizedText> text,
            @NotNull Course course) implements FollowUp {

        public Process {
            text = Authored.optional(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.process(this);
        }
    }

    /** How the work went, seen from the plan. */
    enum Course {
        AS_PLANNED,
        CHANGED,
        NOT_FOLLOWED
    }

    /**
     * Did it help?
     *
     * @param goal it is told by
     * @param round that asked again
     */
    record Effect(
            @NotNull @Valid PartialDate on,
            Optional<@Valid LocalizedText> text,
            @NotNull @Valid PartId goal,
            @NotNull @Valid RoundId round)
            implements FollowUp {

        public Effect {
            text = Authored.optional(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.effect(this);
        }
    }
}
