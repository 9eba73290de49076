package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;

class ComparedExamplesTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static HeldRounds held(String example, String first, String second) {
        try (var store = Stores.open(Path.of("..", "examples", example).toString(), CONSTRAINTS)
                .orThrow()) {
            var programme = store.surveys().read().orThrow();
            var comparing = new ComparabilityOfRounds(
                    new ReadRound(store.responses(), CONSTRAINTS),
                    store.holdings().releases(),
                    Catalogue.indicators(),
                    Catalogue.reportingRules(),
                    Catalogue.comparisonRules());
            return comparing.of(
                    programme,
                    programme.round(new RoundId(first)).orElseThrow(),
                    programme.round(new RoundId(second)).orElseThrow(),
                    Declarations.NONE);
        }
    }

    private static List<String> found(Comparability comparability) {
        return comparability.reasons().stream()
                .map(reason -> reason.code() + " " + reason.effect())
                .toList();
    }

    @Test
    void halmstad_asked_anyone_in_two_ways_in_two_seasons_and_others_answered() {
        var unsafe = held("halmstad", "2016", "2018").comparability().get(0);

        assertThat(unsafe.indicator().id().value()).isEqualTo("I_UNSAFE_NIGHT");
        assertThat(found(unsafe))
                .containsExactly(
                        "NOT_A_SAMPLE BLOCK",
                        "DESIGN_CHANGED BLOCK",
                        "MODE_CHANGED BLOCK",
                        "SEASON_CHANGED WARN",
                        "COMPOSITION_SHIFT WARN");
        assertThat(unsafe.sideBySide()).isTrue();
    }

    @Test
    void nobody_recorded_how_the_americans_answered() {
        var afraid = held("gss-fear", "2016", "2020").comparability().get(0);

        assertThat(found(afraid)).contains("MODE_CHANGED BLOCK", "PANEL_ATTRITION WARN");
        assertThat(afraid.isBlocked()).isTrue();
    }
}
