package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.medborgarlofte.survey.core.promise.Promises.change;
import static se.medborgarlofte.survey.core.promise.Promises.date;
import static se.medborgarlofte.survey.core.promise.Promises.id;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.situation.FocusArea;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.Texts;

class CitizenPromiseTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");
    private static final LocalizedText SWEDISH = Texts.swedish("Text");

    private final CitizenPromise promise = Promises.complete();

    private List<String> foundWith(String part, Object value) {
        return Rewritten.with(promise, part, value).check(LANGUAGES).list().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_sound_promise_has_no_findings() {
        assertThat(promise.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(promise.state()).isEqualTo(PromiseState.ONGOING);
    }

    @Test
    void a_promise_without_a_history_has_no_state() {
        var unborn = Rewritten.with(promise, "history", List.of());

        assertThatIllegalStateException().isThrownBy(unborn::state).withMessage("promise has no history: 2017");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2017,       2017,       true",
        "2017-02,    2017,       true",
        "2017-06-30, 2017-06-30, true",
        "2017-06,    2017-05,    false",
        "2018,       2017-12,    false",
    })
    void a_period_does_not_end_before_it_begins(String from, String to, boolean sound) {
        var found = foundWith("period", new Period(date(from), Optional.of(date(to))));

        assertThat(found).isEqualTo(sound ? List.of() : List.of("period.to: period.endsBeforeItBegins"));
    }

    @Test
    void a_period_may_be_until_further_notice() {
        assertThat(foundWith("period", new Period(date("2017"), null))).isEmpty();
        assertThat(foundWith("period", null)).isEmpty();
    }

    @Test
    void a_cause_explains_a_problem_that_is_stated() {
        var cause = new Cause(id("old-lamps"), id("noise"), Texts.both("Lampor", "Lamps"));

        assertThat(foundWith("causes", List.of(cause)))
                .containsExactly("causes[0].problem: promise.brokenLink {id=noise}");
    }

    @Test
    void a_commitment_acts_on_causes_that_are_stated() {
        var commitment = Rewritten.with(Promises.lamps(), "causes", Arrays.asList(id("old-lamps"), null, id("noise")));

        assertThat(foundWith("commitments", List.of(commitment)))
                .containsExactly("commitments[0].causes[2]: promise.brokenLink {id=noise}");
    }

    @Test
    void a_quantity_is_of_something() {
        var commitment = Rewritten.with(Promises.lamps(), "unit", Optional.empty());

        assertThat(foundWith("commitments", List.of(commitment)))
                .containsExactly("commitments[0].quantity: commitment.quantityWithoutUnit");
    }

    @Test
    void activities_and_follow_ups_are_of_commitments_and_goals_that_were_made() {
        var activity = Rewritten.with(Promises.replaced(), "commitment", id("noise"));
        var done = new FollowUp.Done(id("noise"), Optional.of(BigDecimal.ONE));
        var production = Rewritten.with(Promises.production(), "done", Arrays.asList(null, done));
        var effect = Rewritten.with(Promises.effect(), "goal", id("noise"));

        assertThat(foundWith("activities", List.of(activity)))
                .containsExactly("activities[0].commitment: promise.brokenLink {id=noise}");
        assertThat(foundWith("followUps", List.of(production, Promises.process(), effect)))
                .containsExactly(
                        "followUps[0].done[1].commitment: promise.brokenLink {id=noise}",
                        "followUps[2].goal: promise.brokenLink {id=noise}");
    }

    @Test
    void a_name_is_used_once_in_the_whole_promise() {
        var goal = new Goal(id("lamps"), Texts.both("Tryggare", "Safer"), null);

        assertThat(foundWith("goals", List.of(goal))).contains("commitments[0].id: promise.idRepeated {id=lamps}");
    }

    @Test
    void what_a_goal_was_before_is_written_as_soundly_as_what_it_is() {
        var earlier = new EarlierGoal(
                GoalKind.LEVEL,
                GoalSide.AT_MOST,
                BigDecimal.TEN,
                List.of(),
                date("2017-02-30"),
                LocalizedText.of("sv", "För svårt"));
        var fixed = new FixedGoal(Texts.both("Nämnden", "The board"), date("2017-13"), null, List.of(earlier));
        var measure = Promises.measure().fixedAs(Optional.of(fixed));
        var goal = new Goal(id("safer"), Texts.both("Tryggare", "Safer"), Optional.of(measure));

        assertThat(foundWith("goals", List.of(goal)))
                .containsExactly(
                        "goals[0].measure.fixed.earlier[0].reason.en: text.untranslated {language=en}",
                        "goals[0].measure.fixed.earlier[0].changedOn: date.noSuchDay {date=2017-02-30}");
    }

    @Test
    void every_day_is_one_that_its_month_has() {
        var wrong = date("2017-02-30");
        var goal = new Goal(
                id("safer"),
                Texts.both("Tryggare", "Safer"),
                Optional.of(Rewritten.with(Promises.measure(), "followUpRound", Optional.of(wrong))));

        assertThat(foundWith("goals", List.of(goal)))
                .containsExactly("goals[0].measure.followUpRound: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("commitments", List.of(Rewritten.with(Promises.lamps(), "due", Optional.of(wrong)))))
                .containsExactly("commitments[0].due: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("activities", List.of(Rewritten.with(Promises.replaced(), "on", wrong))))
                .containsExactly("activities[0].on: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("decisions", List.of(Promises.decision("2017-02-30"))))
                .containsExactly("decisions[0].on: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("followUps", List.of(Rewritten.with(Promises.process(), "on", wrong))))
                .containsExactly("followUps[0].on: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("publication", Optional.of(new Publication(wrong, List.of(), null))))
                .containsExactly("publication.on: date.noSuchDay {date=2017-02-30}");
        assertThat(foundWith("period", new Period(wrong, Optional.of(date("2017-04-31")))))
                .containsExactly(
                        "period.from: date.noSuchDay {date=2017-02-30}", "period.to: date.noSuchDay {date=2017-04-31}");
        assertThat(foundWith("history", List.of(change(PromiseState.DRAFT, "2017-02-30"))))
                .containsExactly("history[0].on: date.noSuchDay {date=2017-02-30}");
    }

    @Test
    void a_decision_may_be_known_to_the_year_only_and_lack_a_reference() {
        var decision = Rewritten.with(Promises.decision("2017"), "reference", Optional.empty());

        assertThat(foundWith("decisions", List.of(decision))).isEmpty();
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        var problem = Rewritten.with(promise.problems().get(0), "text", SWEDISH);
        var cause = Rewritten.with(promise.causes().get(0), "text", SWEDISH);
        var focus = new FocusArea(AreaSets.VALLAS, promise.focusAreas().get(0).problem(), Optional.of(SWEDISH));
        var unit = Rewritten.with(Promises.lamps(), "unit", Optional.of(SWEDISH));
        var told = new Publication(date("2017"), Arrays.asList(null, SWEDISH), Optional.empty());
        var decision = Rewritten.with(Promises.decision("2017"), "body", SWEDISH);
        var followUp = Rewritten.with(Promises.process(), "text", Optional.of(SWEDISH));

        assertThat(foundWith("title", SWEDISH)).containsExactly("title.en: text.untranslated {language=en}");
        assertThat(foundWith("text", SWEDISH)).containsExactly("text.en: text.untranslated {language=en}");
        assertThat(foundWith("focusAreas", List.of(focus)).get(0)).startsWith("focusAreas[0].reason.en");
        assertThat(foundWith("problems", List.of(problem)).get(0)).startsWith("problems[0].text.en");
        assertThat(foundWith("causes", List.of(cause)).get(0)).startsWith("causes[0].text.en");
        assertThat(foundWith("commitments", List.of(unit)).get(0)).startsWith("commitments[0].unit.en");
        assertThat(foundWith("publication", Optional.of(told)).get(0)).startsWith("publication.channels[1].en");
        assertThat(foundWith("decisions", List.of(decision)).get(0)).startsWith("decisions[0].body.en");
        assertThat(foundWith("followUps", List.of(followUp)).get(0)).startsWith("followUps[0].text.en");
    }

    @Test
    void begins_as_a_draft() {
        assertThat(foundWith("history", List.of(change(PromiseState.PROPOSED, "2017"))))
                .containsExactly("history[0].state: promise.notBegunAsDraft");
    }

    @Test
    void moves_only_where_it_may() {
        var history = List.of(change(PromiseState.DRAFT, "2017"), change(PromiseState.PUBLISHED, "2017"));

        assertThat(foundWith("history", history))
                .containsExactly("history[1].state: promise.moveNotAllowed {from=draft, to=published}");
    }

    @Test
    void does_not_move_back_in_time() {
        var history = List.of(change(PromiseState.DRAFT, "2017-02"), change(PromiseState.PROPOSED, "2017-01"));
        var perhaps = List.of(change(PromiseState.DRAFT, "2017-02"), change(PromiseState.PROPOSED, "2017"));

        assertThat(foundWith("history", history)).containsExactly("history[1].on: promise.historyBackwards");
        assertThat(foundWith("history", perhaps)).isEmpty();
    }

    @Test
    void is_decided_by_somebody() {
        assertThat(foundWith("decisions", List.of())).containsExactly("history[2].state: promise.decidedByNobody");
    }

    @Test
    void what_was_left_out_is_passed_over() {
        var nothing = new StateChange(null, null);
        var empty = new CitizenPromise(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Arrays.asList(nothing, null, change(PromiseState.DRAFT, "2017"), nothing));
        var hollow = Rewritten.with(
                Rewritten.with(
                        Rewritten.with(
                                empty, "problems", Arrays.asList(null, new ProblemStatement(null, null, null, null))),
                        "causes",
                        Arrays.asList(new Cause(null, null, null), new Cause(null, id("a"), null))),
                "publication",
                Optional.of(new Publication(null, null, null)));

        assertThat(empty.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(hollow.check(LANGUAGES).list())
                .extracting(Finding::toString)
                .containsExactly("causes[1].problem: promise.brokenLink {id=a}");
    }

    /** The name of each kind. */
    private static final class Kinds implements FollowUp.Cases<String> {

        @Override
        public String production(FollowUp.Production followUp) {
            return "was it done";
        }

        @Override
        public String process(FollowUp.Process followUp) {
            return "how was it done";
        }

        @Override
        public String effect(FollowUp.Effect followUp) {
            return "did it help";
        }
    }

    @Test
    void three_kinds_of_follow_up_are_kept_apart() {
        assertThat(promise.followUps().stream().map(followUp -> followUp.match(new Kinds())))
                .containsExactly("was it done", "how was it done", "did it help");
    }
}
