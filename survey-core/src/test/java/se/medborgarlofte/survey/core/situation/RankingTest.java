package se.medborgarlofte.survey.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.situation.Ranking.Candidate;
import se.medborgarlofte.survey.core.situation.Ranking.Concerned;

class RankingTest {

    private static CommonGround ground(String area, Statement residents, Statement municipality, Statement police) {
        var statements = Map.of(Party.RESIDENTS, residents, Party.MUNICIPALITY, municipality, Party.POLICE, police);
        return new CommonGround(new AreaCode(area), new ProblemCode("DARK"), statements, "cg-1");
    }

    private static Candidate ofTwo(String area, int grade, Optional<Concerned> concerned) {
        return new Candidate(ground(area, Statement.CONCERN, Statement.CONCERN, Statement.MISSING), grade, concerned);
    }

    private static Optional<Concerned> concerned(double lower, double value, double upper) {
        return Optional.of(new Concerned(lower, value, upper));
    }

    private static List<String> places(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.number() + " "
                        + place.shared().stream().map(one -> one.area().value()).toList())
                .toList();
    }

    @Test
    void three_parties_come_before_two_then_the_highest_grade_then_the_residents_concerned() {
        var three = new Candidate(
                ground("TRE", Statement.CONCERN, Statement.CONCERN, Statement.CONCERN), 2, Optional.empty());

        var ranking = Ranking.of(List.of(
                ofTwo("FLER", 2, concerned(2_900, 3_000, 3_100)),
                ofTwo("FARRE", 2, concerned(900, 1_000, 1_100)),
                ofTwo("GRAD", 3, concerned(100, 200, 300)),
                three));

        assertThat(places(ranking)).containsExactly("1 [TRE]", "2 [GRAD]", "3 [FLER]", "4 [FARRE]");
    }

    @Test
    void what_the_residents_concerned_cannot_tell_apart_shares_a_place_by_name_and_the_next_is_counted_on() {
        var ranking = Ranking.of(List.of(
                ofTwo("OSTER", 2, concerned(2_400, 3_000, 3_600)),
                ofTwo("CENTRUM", 2, concerned(2_000, 2_500, 3_000)),
                ofTwo("VASTER", 1, Optional.empty())));

        assertThat(places(ranking)).containsExactly("1 [CENTRUM, OSTER]", "3 [VASTER]");
    }

    @Test
    void of_open_rounds_nobody_is_counted_and_equal_grades_share_a_place() {
        var ranking = Ranking.of(List.of(ofTwo("B", 2, Optional.empty()), ofTwo("A", 2, Optional.empty())));

        assertThat(places(ranking)).containsExactly("1 [A, B]");
    }

    @Test
    void what_is_no_common_ground_is_not_ranked() {
        var alone = new Candidate(
                ground("ENSAM", Statement.CONCERN, Statement.NO_CONCERN, Statement.MISSING), 3, Optional.empty());

        assertThat(Ranking.of(List.of(alone)).places()).isEmpty();
    }
}
