package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

class ProductionTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"40, 40, true", "40, 41, true", "40, 39.5, false", "40.0, 40, true"})
    void is_carried_out_when_all_that_was_promised_was_done(BigDecimal promised, BigDecimal done, boolean carriedOut) {
        var commitment = lamps(Optional.of(promised));

        var production = production(new FollowUp.Done(commitment.id(), Optional.of(done)));

        assertThat(production.isCarriedOut(commitment)).contains(carriedOut);
    }

    @Test
    void cannot_tell_when_the_commitment_does_not_say_how_much() {
        var commitment = lamps(Optional.empty());

        var production = production(new FollowUp.Done(commitment.id(), Optional.of(BigDecimal.TEN)));

        assertThat(production.isCarriedOut(commitment)).isEmpty();
    }

    @Test
    void cannot_tell_when_nobody_knows_what_was_done() {
        var commitment = lamps(Optional.of(BigDecimal.TEN));

        var unknown = production(new FollowUp.Done(commitment.id(), Optional.empty()));
        var unmentioned = production(new FollowUp.Done(new PartId("walks"), Optional.of(BigDecimal.TEN)));

        assertThat(unknown.isCarriedOut(commitment)).isEmpty();
        assertThat(unmentioned.isCarriedOut(commitment)).isEmpty();
    }

    @Test
    void of_what_is_done_or_not_one_is_enough() {
        Commitment application = Rewritten.with(lamps(Optional.empty()), "doneOrNot", true);

        assertThat(production(new FollowUp.Done(application.id(), Optional.of(BigDecimal.ONE)))
                        .isCarriedOut(application))
                .contains(true);
        assertThat(production(new FollowUp.Done(application.id(), Optional.of(BigDecimal.ZERO)))
                        .isCarriedOut(application))
                .contains(false);
    }

    private static Commitment lamps(Optional<BigDecimal> quantity) {
        return new Commitment(
                new PartId("lamps"),
                LocalizedText.of("en", "We replace lamps."),
                Optional.empty(),
                List.of(),
                List.of(),
                quantity,
                quantity.map(any -> LocalizedText.of("en", "lamps")),
                Optional.empty(),
                false,
                false);
    }

    private static FollowUp.Production production(FollowUp.Done done) {
        return new FollowUp.Production(new PartialDate("2018-01"), Optional.empty(), List.of(done));
    }
}
