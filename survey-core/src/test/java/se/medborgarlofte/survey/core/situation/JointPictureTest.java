package se.medborgarlofte.survey.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.Texts;

class JointPictureTest {

    private static final AreaCode A = new AreaCode("A");
    private static final ProblemCode DARK = new ProblemCode("DARK");
    private static final PartyView RESIDENTS = new PartyView(
            Party.RESIDENTS,
            Statement.CONCERN,
            true,
            Optional.of(new ResidentShare(60, 40, 20, Optional.empty())),
            List.of(),
            Optional.empty());

    private static JointPicture picture() {
        var view = new JointView(
                A,
                DARK,
                List.of(RESIDENTS, PartyView.missing(Party.MUNICIPALITY), PartyView.missing(Party.POLICE)),
                CommonGround.Outcome.CANNOT_BE_TOLD,
                Optional.empty());
        return new JointPicture(
                Optional.of("2016"),
                new RoundId("2016"),
                true,
                "cg-1",
                List.of(new Problem(DARK, Texts.swedish("mörker"), Optional.empty(), false)),
                List.of(view),
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty());
    }

    @ParameterizedTest(name = "{0} events: {1}, under {2}")
    @CsvSource({"0, 10, true", "9, 10, true", "10, 10, false", "64, 64, false"})
    void fewer_than_ten_events_are_under_ten(int events, int told, boolean under) {
        assertThat(EventCount.of(events)).isEqualTo(new EventCount(told, under));
    }

    @Test
    void tells_who_is_concerned_and_who_is_not() {
        var view = picture().of(CommonGround.Outcome.CANNOT_BE_TOLD).get(0);

        assertThat(view.concerned()).containsExactly(RESIDENTS);
        assertThat(view.others()).extracting(PartyView::party).containsExactly(Party.MUNICIPALITY, Party.POLICE);
        assertThat(picture().of(CommonGround.Outcome.COMMON_GROUND)).isEmpty();
    }

    @Test
    void shows_figures_of_residents_for_some_areas_only() {
        var shown = picture().showing(Set.of(A)).views().get(0).views().get(0);
        var hidden = picture().showing(Set.of()).views().get(0).views().get(0);

        assertThat(shown).isEqualTo(RESIDENTS);
        assertThat(hidden.residents()).isEmpty();
        assertThat(hidden.statement()).isEqualTo(Statement.CONCERN);
    }

    @Test
    void a_problem_without_a_name_is_called_by_its_code() {
        assertThat(picture().problem(DARK).name().in("sv")).isEqualTo("mörker");
        assertThat(picture().problem(new ProblemCode("NOISE")).name().in("sv")).isEqualTo("NOISE");
    }
}
