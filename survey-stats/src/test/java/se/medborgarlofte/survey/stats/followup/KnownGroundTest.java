package se.medborgarlofte.survey.stats.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.promise.Suggestion.Still;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.situation.CommonGround;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Statement;

class KnownGroundTest {

    private static final ProblemCode DARK = new ProblemCode("DARK");

    private static JointView view(AreaCode area, String problem, Statement... statements) {
        var views = Stream.of(Party.values())
                .map(party -> new PartyView(
                        party, statements[party.ordinal()], false, Optional.empty(), List.of(), Optional.empty()))
                .toList();
        var byParty = new LinkedHashMap<Party, Statement>();
        views.forEach(view -> byParty.put(view.party(), view.statement()));
        var outcome = new CommonGround(area, new ProblemCode(problem), byParty, "cg-1").outcome();
        return new JointView(area, new ProblemCode(problem), views, outcome, Optional.empty());
    }

    private static KnownGround known(JointView... views) {
        return new KnownGround(Optional.of(new JointPicture(
                Optional.of("2018"),
                Rounds.ID_2018,
                false,
                "cg-1",
                List.of(),
                List.of(views),
                List.of(),
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty())));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "CONCERN, CONCERN,    MISSING,    YES",
        "CONCERN, NO_CONCERN, MISSING,    NO",
        "UNCLEAR, NO_CONCERN, NO_CONCERN, NO",
        "CONCERN, MISSING,    MISSING,    UNKNOWN",
        "MISSING, MISSING,    MISSING,    UNKNOWN",
    })
    void a_problem_is_still_common_ground_where_two_are_concerned(
            Statement residents, Statement municipality, Statement police, Still expected) {
        var known = known(view(AreaSets.VALLAS, "DARK", residents, municipality, police));

        assertThat(known.still(Promises.complete(), AreaSets.VALLAS)).isEqualTo(expected);
        assertThat(known.still(Promises.complete())).isEqualTo(expected);
    }

    @Test
    void nothing_is_known_where_nobody_has_put_the_pictures_beside_each_other() {
        assertThat(KnownGround.NOTHING.still(Promises.complete())).isEqualTo(Still.UNKNOWN);
        assertThat(KnownGround.NOTHING.still(Promises.complete(), AreaSets.CENTRUM))
                .isEqualTo(Still.UNKNOWN);
        assertThat(KnownGround.NOTHING.isSeen(AreaSets.VALLAS, DARK)).isEmpty();
        assertThat(KnownGround.NOTHING.above(Promises.complete())).isEmpty();
    }

    @Test
    void new_common_ground_that_stands_higher_is_told() {
        JointView theirs = Rewritten.with(
                view(AreaSets.VALLAS, "DARK", Statement.CONCERN, Statement.CONCERN, Statement.MISSING),
                "place",
                Optional.of(2));
        JointView other = Rewritten.with(
                view(AreaSets.CENTRUM, "LITTER", Statement.CONCERN, Statement.CONCERN, Statement.CONCERN),
                "place",
                Optional.of(1));

        assertThat(known(theirs, other).above(Promises.complete())).containsExactly(other);
        assertThat(known(theirs).above(Promises.complete())).isEmpty();
    }

    @Test
    void a_problem_is_seen_where_any_party_is_concerned() {
        var known = known(view(AreaSets.VALLAS, "DARK", Statement.MISSING, Statement.CONCERN, Statement.MISSING));

        assertThat(known.isSeen(AreaSets.VALLAS, DARK)).contains(true);
        assertThat(known.isSeen(AreaSets.CENTRUM, DARK)).contains(false);
        assertThat(known.of(Promises.complete(), AreaSets.VALLAS)).hasSize(1);
    }
}
