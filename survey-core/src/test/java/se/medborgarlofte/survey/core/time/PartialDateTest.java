package se.medborgarlofte.survey.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

class PartialDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2017,       2017-01-01, 2017-12-31",
        "2017-02,    2017-02-01, 2017-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2017-02-14, 2017-02-14, 2017-02-14",
    })
    void is_some_day_between_the_first_and_the_last_it_may_be(String written, LocalDate first, LocalDate last) {
        var date = new PartialDate(written);

        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
        assertThat(date.year()).isEqualTo(first.getYear());
        assertThat(date).hasToString(written);
    }

    @Test
    void knows_how_far_it_is_known() {
        assertThat(new PartialDate("2017").isToTheYear()).isTrue();
        assertThat(new PartialDate("2017-02").isToTheMonth()).isTrue();
        assertThat(new PartialDate("2017-02-14").isToTheMonth()).isFalse();
        assertThat(new PartialDate("2017-02").isToTheYear()).isFalse();
    }

    @ParameterizedTest(name = "{0} surely before {1}: {2}")
    @CsvSource({
        "2016,       2017-01-01, true",
        "2017,       2017-12-31, false",
        "2017-02,    2017-02-28, false",
        "2017-02,    2017-03-01, true",
        "2017-02-14, 2017-02-15, true",
        "2017-02-14, 2017-02-14, false",
        "2017-02-30, 2018-01-01, false",
        "nonsense,   2018-01-01, false",
    })
    void is_before_a_day_only_if_no_doubt_is_left(String written, LocalDate day, boolean before) {
        assertThat(new PartialDate(written).isSurelyBefore(day)).isEqualTo(before);
        assertThat(new PartialDate(written).isSurelyBefore(new PartialDate(day.toString())))
                .isEqualTo(before);
    }

    @Test
    void is_not_before_a_date_that_is_miswritten_or_may_be_the_same() {
        assertThat(new PartialDate("2016").isSurelyBefore(new PartialDate("2017-13")))
                .isFalse();
        assertThat(new PartialDate("2017-02").isSurelyBefore(new PartialDate("2017")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-13", "17", "2017-2", "2017-02-30", "2017-02-32", "", "feb 2017"})
    void is_not_written_when_no_calendar_has_it(String written) {
        assertThat(new PartialDate(written).isWritten()).isFalse();
        assertThat(new PartialDate(null).isWritten()).isFalse();
    }

    @Test
    void a_day_its_month_does_not_have_is_a_finding_and_a_wrong_shape_is_left_to_the_constraint() {
        assertThat(new PartialDate("2017-02-30").check().list())
                .extracting(Finding::toString)
                .containsExactly("date.noSuchDay {date=2017-02-30}");
        assertThat(new PartialDate("2017-02-28").check()).isEqualTo(Findings.NONE);
        assertThat(new PartialDate("2017-13-01").check()).isEqualTo(Findings.NONE);
        assertThat(new PartialDate(null).check()).isEqualTo(Findings.NONE);
    }

    @Test
    void is_checked_where_it_stands_and_not_where_it_was_left_out() {
        var wrong = Optional.of(new PartialDate("2017-06-31"));

        assertThat(PartialDate.check(wrong, "due").list())
                .extracting(Finding::path)
                .containsExactly("due");
        assertThat(PartialDate.check(Optional.empty(), "due")).isEqualTo(Findings.NONE);
    }
}
