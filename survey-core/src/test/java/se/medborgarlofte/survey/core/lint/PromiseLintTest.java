package se.medborgarlofte.survey.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.lint.LintRules.Hint;
import se.medborgarlofte.survey.core.lint.LintRules.Kind;
import se.medborgarlofte.survey.core.lint.LintRules.LintRule;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.Texts;

/** The table of decisions is held to the shipped words where these are read. */
class PromiseLintTest {

    private static final LintRules RULES = new LintRules(
            "lint",
            1,
            List.of(new LintRule("L09", "lint.vagueVerb", Kind.WEAK)),
            List.of(
                    new Hint("lint.goalAsCommitment", "sv", "\\btryggare\\s+stad\\b", false, false),
                    new Hint("lint.activityAsGoal", "sv", "\\bfler\\s+vandringar\\b", false, false),
                    new Hint("lint.vagueVerb", "sv", "\\bverka\\s+för\\b", false, false),
                    new Hint("lint.vagueVerb", "sv", "\\blöpande\\b", true, false),
                    new Hint("lint.outsideControl", "sv", "\\bfå\\s+tillstånd\\b", false, false),
                    new Hint("lint.pointsAtPeople", "sv", "\\b[A-ZÅÄÖ]\\w+gatan\\s+\\d+", false, true)));

    private static final Round SAMPLE_2016 = Rewritten.with(Rounds.sample(), "id", Rounds.ID_2016);
    private static final Round SAMPLE_2018 = Rewritten.with(Rounds.sample(), "id", Rounds.ID_2018);

    private static List<String> found(CitizenPromise promise, Round... rounds) {
        return PromiseLint.of(promise, List.of(rounds), RULES).list().stream()
                .map(Finding::toString)
                .map(finding -> finding.replace("lint.", ""))
                .toList();
    }

    private static CitizenPromise promise() {
        return Promises.complete();
    }

    private static CitizenPromise committing(String component, Object value) {
        Commitment commitment = Rewritten.with(Promises.lamps(), component, value);
        return Rewritten.with(promise(), "commitments", List.of(commitment));
    }

    private static List<String> saying(String text) {
        return found(committing("text", Texts.both(text, "English")), SAMPLE_2016, SAMPLE_2018);
    }

    @Test
    void nothing_is_weak_in_a_promise_that_says_who_does_how_much_where_by_when_and_why() {
        assertThat(found(promise(), SAMPLE_2016, SAMPLE_2018)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quantity, noMeasure",
        "party,    noOwner",
    })
    void what_a_commitment_leaves_open_is_asked_for(String component, String code) {
        assertThat(found(committing(component, Optional.empty()), SAMPLE_2016, SAMPLE_2018))
                .containsExactly("commitments[0]." + component + ": " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "areas,  noArea",
        "causes, noCause",
    })
    void where_and_why_are_asked_for(String component, String code) {
        assertThat(found(committing(component, List.of()), SAMPLE_2016, SAMPLE_2018))
                .containsExactly("commitments[0]." + component + ": " + code);
    }

    @Test
    void what_is_done_or_not_needs_no_number() {
        Commitment commitment =
                Rewritten.with(Rewritten.with(Promises.lamps(), "quantity", Optional.empty()), "doneOrNot", true);
        CitizenPromise promise = Rewritten.with(promise(), "commitments", List.of(commitment));

        assertThat(found(promise, SAMPLE_2016, SAMPLE_2018)).isEmpty();
    }

    @Test
    void the_end_of_the_promise_is_a_date_for_all_of_it() {
        var undated = committing("due", Optional.empty());
        CitizenPromise endless = Rewritten.with(undated, "period", new Period(Promises.date("2017"), Optional.empty()));

        assertThat(found(undated, SAMPLE_2016, SAMPLE_2018)).isEmpty();
        assertThat(found(endless, SAMPLE_2016, SAMPLE_2018)).containsExactly("commitments[0].due: noDate");
    }

    @Test
    void words_hint_at_what_no_field_says() {
        assertThat(saying("Vi ska VERKA  för en tryggare stad."))
                .containsExactly(
                        "commitments[0].text: goalAsCommitment", "commitments[0].text: vagueVerb {word=VERKA  för}");
        assertThat(saying("Kommunen ska få tillstånd.")).containsExactly("commitments[0].text: outsideControl");
        assertThat(saying("De på Storgatan 3 ska bort.")).containsExactly("commitments[0].text: pointsAtPeople");
    }

    @Test
    void a_number_says_what_a_vague_adverb_does_not() {
        var text = Texts.both("Polisen patrullerar löpande.", "English");
        Commitment uncounted =
                Rewritten.with(Rewritten.with(Promises.lamps(), "text", text), "quantity", Optional.empty());

        assertThat(saying("Polisen patrullerar löpande.")).isEmpty();
        assertThat(found(Rewritten.with(promise(), "commitments", List.of(uncounted)), SAMPLE_2016, SAMPLE_2018))
                .contains("commitments[0].text: vagueVerb {word=löpande}");
    }

    @Test
    void words_are_looked_for_in_their_own_language_and_its_varieties() {
        assertThat(found(committing("text", LocalizedText.of("en", "verka för")), SAMPLE_2016, SAMPLE_2018))
                .isEmpty();
        assertThat(found(committing("text", LocalizedText.of("sv-x-lattlast", "verka för")), SAMPLE_2016, SAMPLE_2018))
                .hasSize(1);
    }

    @Test
    void a_goal_without_a_measure_has_neither_baseline_nor_target() {
        var goal = new Goal(Promises.id("safer"), Texts.both("Fler vandringar", "More walks"), Optional.empty());
        CitizenPromise promise = Rewritten.with(promise(), "goals", List.of(goal));

        assertThat(found(promise, SAMPLE_2016, SAMPLE_2018))
                .containsExactly(
                        "goals[0].measure: noBaseline", "goals[0].measure: noTarget", "goals[0].text: activityAsGoal");
    }

    @Test
    void an_open_poll_answers_no_goal_whether_it_comes_before_or_after() {
        Round open = Rewritten.with(Rounds.onLocation(), "id", Rounds.ID_2018);

        assertThat(found(promise(), Rounds.onLocation(), SAMPLE_2018)).containsExactly("goals[0].measure: notASample");
        assertThat(found(promise(), SAMPLE_2016, open)).containsExactly("goals[0].measure: notASample");
    }

    @Test
    void residents_are_to_hear_of_it() {
        CitizenPromise untold = Rewritten.with(promise(), "publication", Optional.empty());

        assertThat(found(untold, SAMPLE_2016, SAMPLE_2018)).containsExactly("publication: noFeedback");
    }

    @Test
    void the_rule_of_a_finding_is_found_by_its_code() {
        assertThat(RULES.of(Finding.warning("lint.vagueVerb", "")))
                .map(LintRule::id)
                .contains("L09");
        assertThat(RULES.of(Finding.warning("promise.repeated", ""))).isEmpty();
        assertThat(RULES.citation()).isEqualTo("lint-1");
    }
}
