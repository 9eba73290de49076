package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.report.SituationText;
import se.medborgarlofte.survey.io.report.SituationWords;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.picture.PictureOfSurvey;

/** Common ground in the exercise. */
class HalmstadPictureTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static JointPicture picture(String round, String period) {
        try (var store = Stores.open(Path.of("..", "examples", "halmstad").toString(), CONSTRAINTS)
                .orThrow()) {
            var programme = store.surveys().read().orThrow();
            var reading = new ReadRound(store.responses(), CONSTRAINTS);
            return new PictureOfSurvey(
                            reading,
                            Catalogue.indicators(),
                            Catalogue.problems(),
                            Catalogue.commonGroundRules(),
                            Catalogue.reportingRules())
                    .of(programme, programme.round(new RoundId(round)).orElseThrow(), Optional.of(period));
        }
    }

    private static List<String> of(Outcome outcome, JointPicture picture) {
        return picture.of(outcome).stream()
                .map(view -> view.area() + " " + view.problem() + " " + parties(view))
                .toList();
    }

    private static List<String> parties(JointView view) {
        return view.concerned().stream().map(PartyView::party).map(Enum::name).toList();
    }

    @Test
    void three_problems_are_common_ground_and_two_are_seen_by_one() {
        var picture = picture("2016", "2016");

        assertThat(of(Outcome.COMMON_GROUND, picture))
                .containsExactly(
                        "CENTRUM INTOXICATED [RESIDENTS, MUNICIPALITY, POLICE]",
                        "ANDERSBERG DARK [RESIDENTS, MUNICIPALITY]",
                        "VALLAS RECKLESS_RIDING [RESIDENTS, POLICE]");
        assertThat(of(Outcome.SEEN_BY_ONE, picture))
                .containsExactly("OVRIGA_TATORTEN LITTER [MUNICIPALITY]", "KUSTORTERNA SPEEDING [RESIDENTS]");
        assertThat(picture.of(Outcome.COMMON_GROUND))
                .extracting(JointView::place)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(2));
        assertThat(picture.before()).isEmpty();
    }

    @Test
    void a_year_later_the_municipality_no_longer_sees_the_dark_places() {
        var picture = picture("2016", "2017");

        assertThat(of(Outcome.SEEN_BY_ONE, picture)).contains("ANDERSBERG DARK [RESIDENTS]");
        assertThat(picture.changes())
                .extracting(change -> change.area() + " " + change.problem() + " " + change.now())
                .containsExactly("ANDERSBERG DARK SEEN_BY_ONE");
    }

    @ParameterizedTest
    @EnumSource
    void those_who_answered_are_never_called_the_residents(Language language) {
        var picture = picture("2016", "2016");
        SituationText text = SituationWords.of(picture, areas(), CollectionDesign.ON_LOCATION, language);

        assertThat(text.common()).hasSize(3);
        assertThat(text.common().get(0).sentence()).contains("Centrum");
        assertThat(text.common())
                .allSatisfy(said ->
                        assertThat(said.sentence().toLowerCase(Locale.ROOT)).doesNotContain("invånarna", "residents"));
        assertThat(text.rules()).endsWith("cg-1.");
        assertThat(text.sources()).hasSize(2);
        assertThat(text.changedSince()).isEmpty();
        assertThat(text.changes()).isEmpty();
        assertThat(text.changesRead()).isEmpty();
    }

    @Test
    void only_what_has_changed_is_a_line_of_the_list_of_changes() {
        SituationText text =
                SituationWords.of(picture("2016", "2017"), areas(), CollectionDesign.ON_LOCATION, Language.SV);

        assertThat(text.changedSince()).hasValue("Jämfört med bilden för 2016, med enkäten 2016:");
        assertThat(text.changes()).singleElement(STRING).startsWith("Andersberg, centrala delen, mörka platser");
        assertThat(text.changesRead()).hasSize(2);
    }

    private static AreaSet areas() {
        try (var store = Stores.open(Path.of("..", "examples", "halmstad").toString(), CONSTRAINTS)
                .orThrow()) {
            return store.surveys().read().orThrow().areas();
        }
    }
}
