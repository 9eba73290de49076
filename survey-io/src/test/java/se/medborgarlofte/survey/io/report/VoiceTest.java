package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.io.words.Language;

class VoiceTest {

    private final Voice swedish = Voice.of(Language.SV);

    static Stream<Arguments> constants() {
        return Stream.of(
                        Arguments.of("mode", Mode.values()),
                        Arguments.of("design", CollectionDesign.values()),
                        Arguments.of("party", Party.values()),
                        Arguments.of("state", PromiseState.values()),
                        Arguments.of("course", FollowUp.Course.values()),
                        Arguments.of("missing", MissingReason.values()))
                .flatMap(each -> Arrays.stream((Enum<?>[]) each.get()[1])
                        .map(constant -> Arguments.of(each.get()[0], constant)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("constants")
    void has_a_word_for_every(String what, Enum<?> constant) {
        for (var language : Language.values()) {
            assertThat(Voice.of(language).say(what, constant)).isNotBlank();
        }
    }

    @Test
    void joins_categories_in_words() {
        var one = List.of(Reports.area("AS"));
        var two = List.of(Reports.area("AS"), Reports.area("ANG"));
        var three = List.of(Reports.area("BY"), Reports.area("AS"), Reports.area("ANG"));

        assertThat(swedish.label(one)).isEqualTo("Åsen");
        assertThat(swedish.label(two)).isEqualTo("Åsen och Ängarna");
        assertThat(swedish.label(three)).isEqualTo("Bykärnan, Åsen och Ängarna");
    }

    @Test
    void keeps_names_apart_that_have_commas_of_their_own() {
        assertThat(swedish.list(List.of("Andersberg, centrala delen", "Vallås", "Centrum")))
                .isEqualTo("Andersberg, centrala delen; Vallås; Centrum");
        assertThat(swedish.list(List.of("Andersberg, centrala delen"))).isEqualTo("Andersberg, centrala delen");
        assertThat(swedish.label(List.of(named("Andersberg, centrala delen"), named("Vallås"), Category.UNKNOWN)))
                .isEqualTo("Andersberg, centrala delen; Vallås; uppgift saknas");
    }

    private static Category named(String name) {
        return Category.of(name, Reports.text(name, name));
    }

    @Test
    void says_when_it_is_not_known_of_some_or_of_all() {
        assertThat(swedish.label(List.of(Category.UNKNOWN))).isEqualTo("Uppgift saknas");
        assertThat(swedish.label(List.of(Reports.area("BY"), Reports.area("AS"), Category.UNKNOWN)))
                .isEqualTo("Bykärnan, Åsen samt uppgift saknas");
    }
}
