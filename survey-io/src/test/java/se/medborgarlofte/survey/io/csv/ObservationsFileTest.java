package se.medborgarlofte.survey.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.time.PartialDate;

class ObservationsFileTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();
    private static final String HEADER = "party,area,problem,period,grade,count,source,gradedBy,mayBePublished\n";

    private static Checked<List<Observation>> read(String rows) {
        var bytes = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        return ObservationsFile.read(bytes, CONSTRAINTS, new AreaCode("CENTRUM")::equals);
    }

    @Test
    void reads_a_grade() {
        assertThat(read("police,CENTRUM,DARK,2017-02,3,,\"Områdespolis, natt\",områdespolis,true\n"))
                .isEqualTo(Checked.sound(List.of(new Observation(
                        Party.POLICE,
                        new AreaCode("CENTRUM"),
                        new ProblemCode("DARK"),
                        new PartialDate("2017-02"),
                        Optional.of(3),
                        Optional.empty(),
                        "Områdespolis, natt",
                        Optional.of("områdespolis"),
                        true))));
    }

    @Test
    void reads_a_count_that_must_not_be_published() {
        var read = read("municipality,CENTRUM,LITTER,2017,,12,Felanmälan,,false\n")
                .orThrow()
                .get(0);

        assertThat(read.count()).contains(12);
        assertThat(read.mayBePublished()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "polis,CENTRUM,DARK,2017,1,,x,,true | party: cell.unknownValue",
                "police,,DARK,2017,1,,x,,true | area: cell.empty",
                "police,NORD,DARK,2017,1,,x,,true | area: area.unknown",
                "police,CENTRUM,dark,2017,1,,x,,true | problem: constraint.pattern",
                "police,CENTRUM,DARK,17,1,,x,,true | period: constraint.pattern",
                "police,CENTRUM,DARK,2017-02-30,1,,x,,true | period: date.noSuchDay",
                "police,CENTRUM,DARK,2017,4,,x,,true | grade: constraint.max",
                "police,CENTRUM,DARK,2017,2.5,,x,,true | grade: cell.notWholeNumber",
                "police,CENTRUM,DARK,2017,,-1,x,,true | count: constraint.positiveOrZero",
                "police,CENTRUM,DARK,2017,,,x,,true | grade: observation.empty",
                "police,CENTRUM,DARK,2017,1,,,,true | source: cell.empty",
                "police,CENTRUM,DARK,2017,1,,x,,ja | mayBePublished: cell.unknownValue",
                "residents,CENTRUM,DARK,2017,1,,x,,true | party: observation.ofResidents",
            })
    void judges_each_line_by_itself_and_keeps_only_the_sound(String row, String told) {
        var read = read(row + "\npolice,CENTRUM,SOUND,2017,1,,x,,true\n");

        assertThat(read.findings().list()).singleElement().asString().startsWith(":2: " + told);
        assertThat(read.value().orElseThrow())
                .extracting(observation -> observation.problem().value())
                .containsExactly("SOUND");
    }

    @Test
    void tells_what_is_there_twice() {
        var read = read("police,CENTRUM,DARK,2017,1,,x,,true\npolice,CENTRUM,DARK,2017,,5,y,,true\n");

        assertThat(read.findings().toString()).isEqualTo(":3: observation.repeated");
    }
}
