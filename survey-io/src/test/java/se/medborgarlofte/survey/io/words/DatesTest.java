package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.time.PartialDate;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2017, 2017, 2017",
        "2017-02, februari 2017, February 2017",
        "2017-02-04, 4 februari 2017, 4 February 2017",
    })
    void writes_a_date_as_far_as_it_is_known(String date, String swedish, String english) {
        var known = new PartialDate(date);

        assertThat(new Dates(Language.SV).of(known)).isEqualTo(swedish);
        assertThat(new Dates(Language.EN).of(known)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-03, 2016-10-03, 3 oktober 2016",
        "2016-10-03, 2016-10-28, 3–28 oktober 2016",
        "2016-10-03, 2016-11-28, 3 oktober – 28 november 2016",
        "2016-12-03, 2017-01-28, 3 december 2016 – 28 januari 2017",
    })
    void says_no_more_of_the_first_day_than_it_must(LocalDate first, LocalDate last, String swedish) {
        assertThat(new Dates(Language.SV).span(first, last)).isEqualTo(swedish);
    }
}
