package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.io.words.ComparisonWords;
import se.medborgarlofte.survey.io.words.Language;

class ReasonLinesTest {

    @Test
    void calls_an_area_what_people_call_it() {
        var reason = Reason.of(ReasonCode.AREA_EDITION_CHANGED, Effect.WARN, List.of())
                .in(new AreaCode("NORRANGEN"));
        var lines = new ReasonLines(
                new ComparisonWords(Language.SV), code -> code.value().equals("NORRANGEN") ? "Norrängen" : "?");

        assertThat(String.join(" ", lines.of(List.of(reason)).toList()).replaceAll(" +", " "))
                .contains("(område Norrängen)")
                .doesNotContain("NORRANGEN");
    }
}
