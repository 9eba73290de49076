package se.medborgarlofte.survey.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;

/** What every store of programmes does, and of the texts beside them. */
class SurveysContractTest {

    @TempDir
    Path place;

    private static Programme with(Programme programme, List<Questionnaire> questionnaires, List<Round> rounds) {
        return new Programme(
                programme.survey(),
                programme.areas(),
                questionnaires,
                programme.indicators(),
                rounds,
                programme.situations(),
                programme.promises(),
                programme.simulation());
    }

    private static Questionnaire edited(UnaryOperator<String> change) {
        return Good.changed(Good.programme().questionnaires().get(0), change);
    }

    private static Questionnaire secondVersion() {
        return edited(text -> text.replace("\"version\": 1", "\"version\": 2"));
    }

    private static Round planned() {
        return Good.changed(
                Good.round(Good.OPEN),
                text -> text.replace("\"2018\"", "\"2020\"")
                        .replace("\"open\"", "\"planned\"")
                        .replace("\"version\": 1", "\"version\": 2")
                        .replaceAll(",\\s*\"sha256\": \"\\w+\"", "")
                        .replace("2018-", "2020-"));
    }

    private static void refuses(Holdings holdings, Programme programme, String code) {
        assertThatThrownBy(() -> holdings.surveys().write(programme))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.finding().code()).isEqualTo(code));
        assertThat(holdings.surveys().read().orThrow()).isEqualTo(Good.programme());
    }

    @ParameterizedTest
    @EnumSource
    void gives_back_what_was_written(StoreKind kind) {
        try (var store = kind.open(place)) {
            store.holdings().surveys().write(Good.programme());
        }
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            assertThat(store.holdings().surveys().read().orThrow()).isEqualTo(Good.programme());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_an_order_that_stands_alone_and_takes_it_away_again(StoreKind kind) {
        var all = Good.programme();
        var known = all.situations().get(0);
        var alone = new Situation(known.period(), known.observations(), List.of(), known.order());
        var without = new Situation(known.period(), known.observations(), List.of(), Optional.empty());
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            store.holdings().surveys().write(Rewritten.with(all, "situations", List.of(alone)));
            assertThat(store.holdings().surveys().read().orThrow().situations()).containsExactly(alone);

            store.holdings().surveys().write(Rewritten.with(all, "situations", List.of(without)));
            assertThat(store.holdings().surveys().read().orThrow().situations()).containsExactly(without);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_no_survey_at_first(StoreKind kind) {
        try (var store = kind.open(place)) {
            var read = store.holdings().surveys().read();

            assertThat(read.value()).isEmpty();
            assertThat(read.findings().hasErrors()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_without_something_no_longer_has_it(StoreKind kind) {
        var all = Good.programme();
        var less = new Programme(
                all.survey(),
                all.areas(),
                all.questionnaires(),
                List.of(),
                all.rounds(),
                List.of(),
                List.of(),
                Optional.empty());
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            store.holdings().surveys().write(less);

            assertThat(store.holdings().surveys().read().orThrow()).isEqualTo(less);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_people_were_asked_with_never_changes(StoreKind kind) {
        var all = Good.programme();
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            refuses(
                    store.holdings(),
                    with(all, List.of(edited(text -> text.replaceFirst("\"sv\": \"", "\"sv\": \"Ny "))), all.rounds()),
                    "questionnaire.changedAfterUse");
            refuses(store.holdings(), with(all, List.of(), all.rounds()), "questionnaire.changedAfterUse");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_next_version_stands_beside_and_may_change_until_a_round_opens(StoreKind kind) {
        var all = Good.programme();
        var rounds = Stream.concat(all.rounds().stream(), Stream.of(planned())).toList();
        var second = with(all, List.of(all.questionnaires().get(0), secondVersion()), rounds);
        var changed = Good.changed(secondVersion(), text -> text.replaceFirst("\"sv\": \"", "\"sv\": \"Ny "));
        var changedSecond = with(all, List.of(all.questionnaires().get(0), changed), rounds);
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            store.holdings().surveys().write(second);

            store.holdings().surveys().write(changedSecond);

            assertThat(store.holdings().surveys().read().orThrow()).isEqualTo(changedSecond);
            store.holdings().surveys().write(all);
            assertThat(store.holdings().surveys().read().orThrow()).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_never_goes_back_and_goes_away_only_without_responses(StoreKind kind) {
        var all = Good.programme();
        var reopened = Good.changed(Good.round(Good.CLOSED), text -> text.replace("\"closed\"", "\"open\""));
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            refuses(
                    store.holdings(),
                    with(all, all.questionnaires(), List.of(reopened, Good.round(Good.OPEN))),
                    "round.movedBack");
            refuses(
                    store.holdings(),
                    with(all, all.questionnaires(), List.of(Good.round(Good.OPEN))),
                    "round.hasResponses");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_round_may_close(StoreKind kind) {
        var all = Good.programme();
        var closed = Good.changed(Good.round(Good.OPEN), text -> text.replace("\"open\"", "\"closed\""));
        var after = with(all, all.questionnaires(), List.of(Good.round(Good.CLOSED), closed));
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            store.holdings().surveys().write(after);

            assertThat(store.holdings().surveys().read().orThrow()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_texts_beside_a_survey_are_kept_as_they_are(StoreKind kind) {
        var readme = new Enclosure("README.md", "# Läs mig\r\n\n  😀");
        var ofRound = new Enclosure("rounds/2016/README.md", "Regn.");
        var map = new Enclosure("areas.geojson", "{\"type\": \"FeatureCollection\",\r\n \"features\": [ ]}");
        var rules = new Enclosure("rules/reporting-2.json", "{}");
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            store.holdings().enclosures().enclose(List.of(readme, map, ofRound, rules));
            assertThat(store.holdings().enclosures().enclosures().orThrow())
                    .containsExactly(readme, map, ofRound, rules);

            store.holdings().enclosures().enclose(List.of(ofRound));

            assertThat(store.holdings().enclosures().enclosures().orThrow()).containsExactly(ofRound);
        }
    }
}
