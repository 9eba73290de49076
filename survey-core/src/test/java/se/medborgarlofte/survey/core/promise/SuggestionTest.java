package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;
import se.medborgarlofte.survey.core.promise.Suggestion.Production;
import se.medborgarlofte.survey.core.promise.Suggestion.Still;
import se.medborgarlofte.survey.core.promise.Suggestion.Time;

class SuggestionTest {

    @ParameterizedTest(name = "{0}, {1}, still common ground {2}, {3}: row {4}")
    @CsvSource({
        "UNKNOWN, MET,       YES,     ENOUGH,    1,  NO_BASIS",
        "UNKNOWN, MISSED,    YES,     TOO_EARLY, 1,  NO_BASIS",
        "LITTLE,  MET,       NO,      ENOUGH,    2,  ADJUST",
        "LITTLE,  UNDECIDED, NO,      TOO_EARLY, 2,  ADJUST",
        "DONE,    MISSED,    YES,     TOO_EARLY, 3,  GO_ON",
        "PARTLY,  UNDECIDED, UNKNOWN, TOO_EARLY, 3,  GO_ON",
        "DONE,    MET,       NO,      TOO_EARLY, 4,  RE_FORM",
        "PARTLY,  MET,       NO,      ENOUGH,    4,  RE_FORM",
        "DONE,    MET,       YES,     ENOUGH,    5,  GO_ON",
        "PARTLY,  MET,       UNKNOWN, ENOUGH,    5,  GO_ON",
        "DONE,    MISSED,    UNKNOWN, ENOUGH,    6,  RE_FORM",
        "PARTLY,  CANNOT,    YES,     ENOUGH,    7,  ADJUST",
        "PARTLY,  MISSED,    NO,      ENOUGH,    7,  ADJUST",
        "DONE,    UNDECIDED, YES,     ENOUGH,    8,  GO_ON",
        "DONE,    UNDECIDED, NO,      ENOUGH,    9,  ADJUST",
        "DONE,    UNDECIDED, UNKNOWN, ENOUGH,    10, NO_BASIS",
        "DONE,    CANNOT,    UNKNOWN, ENOUGH,    10, NO_BASIS",
        "DONE,    CANNOT,    YES,     ENOUGH,    11, GO_ON",
        "DONE,    CANNOT,    YES,     TOO_EARLY, 11, GO_ON",
        "DONE,    CANNOT,    NO,      ENOUGH,    12, ADJUST",
    })
    void the_first_row_that_fits_is_suggested(
            Production done, Effect reached, Still common, Time time, int row, Suggestion expected) {
        assertThat(Suggestion.of(done, reached, common, time)).isEqualTo(new Suggestion.Grounded(row, expected));
    }

    @Test
    void every_case_has_a_row_and_every_row_a_case() {
        var rows = new TreeSet<Integer>();

        for (var done : Production.values()) {
            for (var reached : Effect.values()) {
                for (var common : Still.values()) {
                    for (var time : Time.values()) {
                        assertThatCode(() -> rows.add(Suggestion.of(done, reached, common, time)
                                        .row()))
                                .doesNotThrowAnyException();
                    }
                }
            }
        }

        assertThat(rows).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}
