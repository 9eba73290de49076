package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.io.csv.ResponsesFile;
import se.medborgarlofte.survey.io.example.Halmstad.Share;

class HalmstadSimulationTest {

    private static final String NIGHT = "SAFE_NIGHT_AREA";
    private static final List<Integer> UNSAFE = List.of(3, 4, 5);
    private static final List<Integer> UNSAFE_BASE = List.of(1, 2, 3, 4, 5);
    private static final List<String> AREAS = List.of(
            "CENTRUM", "ANDERSBERG", "VALLAS", "OVRIGA_TATORTEN", "KUSTORTERNA", "INLANDSORTERNA", "LANDSBYGDEN");

    private final Halmstad halmstad;

    HalmstadSimulationTest() throws IOException {
        this.halmstad = new Halmstad();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018"})
    void the_committed_answers_are_those_that_plan_and_seed_give(String round) throws IOException {
        long seed = halmstad.plan().orThrow().seed();
        var bytes = new ByteArrayOutputStream();

        ResponsesFile.of(halmstad.round(round), halmstad.questionnaire(round))
                .write(halmstad.simulated(round, seed), bytes);

        assertThat(bytes.toByteArray()).isEqualTo(halmstad.committed(round));
    }

    @Test
    void the_plan_is_sound_and_written_as_the_tool_writes_it() {
        var plan = halmstad.plan().orThrow();
        var programme = halmstad.programme();

        assertThat(halmstad.plan().findings()).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(plan)).isEqualTo(Findings.NONE);
        assertThat(plan.check(programme.rounds(), programme.questionnaires(), programme.areas()))
                .isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2016, 1200, 984", "2018, 1350, 1296"})
    void so_many_answer_and_so_many_of_them_live_there(String round, int all, int residents) {
        var answers = halmstad.answers(round);

        assertThat(answers).hasSize(all);
        assertThat(answers.stream().filter(response -> response.area().isPresent()))
                .hasSize(residents);
    }

    @ParameterizedTest
    @CsvSource({"2016, 210, 130, 125, 380,  60,  55, 24", "2018, 205, 115, 125, 540, 135, 106, 70"})
    void so_many_answer_from_each_area(
            String round, int centrum, int andersberg, int vallas, int tatorten, int kust, int inland, int land) {
        var answers = halmstad.answers(round);

        assertThat(AREAS.stream().map(area -> (int) Halmstad.in(area, answers).count()))
                .containsExactly(centrum, andersberg, vallas, tatorten, kust, inland, land);
    }

    @Test
    void the_answers_say_26_and_then_35_percent_unsafe() {
        var before = unsafe(halmstad.answers("2016"));
        var after = unsafe(halmstad.answers("2018"));

        assertThat(before.percent()).isEqualTo(26);
        assertThat(after.percent()).isEqualTo(35);
    }

    /** The two rounds are no samples, so that no report may say this; the exercise is about its being tempting. */
    @Test
    void a_test_for_random_samples_would_find_a_change_beyond_doubt() {
        var before = unsafe(halmstad.answers("2016"));
        var after = unsafe(halmstad.answers("2018"));

        double pooled = (double) (before.within() + after.within()) / (before.n() + after.n());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / before.n() + 1.0 / after.n()));

        assertThat((after.value() - before.value()) / error).isCloseTo(4.557, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018"})
    void the_answers_point_at_the_four_intended_problems_and_no_others(String round) {
        assertThat(pointers(halmstad.answers(round)))
                .containsExactlyInAnyOrder(
                        "CENTRUM INTOXICATED", "ANDERSBERG DARK", "VALLAS RECKLESS_RIDING", "KUSTORTERNA SPEEDING");
    }

    /** What all residents would answer, 2016 and 2018, and how differently those who answer do so on the logit scale. */
    @ParameterizedTest
    @CsvSource({
        "2016, -0.15, 22.7, 0.36, 0.38, 0.36, 0.24, 0.15, 0.2, 0.13",
        "2018,  0.45, 22.5, 0.34, 0.38, 0.36, 0.24, 0.15, 0.2, 0.13"
    })
    void behind_the_planned_shares_hardly_anything_has_changed(
            String round,
            double shift,
            double all,
            double c,
            double a,
            double v,
            double t,
            double k,
            double i,
            double l) {
        var truth = List.of(c, a, v, t, k, i, l);
        var planned = halmstad.planOf(round)
                .item(NIGHT, NIGHT)
                .orElseThrow()
                .target()
                .orElseThrow()
                .byArea();

        for (int area = 0; area < AREAS.size(); area++) {
            double logit = Math.log(truth.get(area) / (1 - truth.get(area))) + shift;
            double answered = 1 / (1 + Math.exp(-logit));
            assertThat(planned.entrySet().stream().toList().get(area).getValue().doubleValue())
                    .as(AREAS.get(area))
                    .isCloseTo(answered, within(0.006));
        }
        assertThat(100 * amongAdults(truth)).isCloseTo(all, within(0.05));
    }

    private double amongAdults(List<Double> shares) {
        var adults = halmstad.programme().areas().areas().stream()
                .map(Area::adults)
                .map(counted -> counted.orElseThrow())
                .toList();
        double unsafe = 0;
        for (int i = 0; i < shares.size(); i++) {
            unsafe += shares.get(i) * adults.get(i);
        }
        return unsafe / adults.stream().mapToInt(Integer::intValue).sum();
    }

    @ParameterizedTest
    @CsvSource({"2016, 52, 22, 31, 29, 18", "2018, 64, 9, 34, 36, 21"})
    void those_who_answer_are_composed_as_planned(String round, long women, long a, long b, long c, long d) {
        var answers = halmstad.answers(round);
        var sexes = List.of(1, 2, 3, 9);
        var ages = List.of(1, 2, 3, 4, 9);

        assertThat(halmstad.share(answers.stream(), "SEX", List.of(1), sexes).percent())
                .isCloseTo(women, within(4L));
        var shares = LongStream.range(1, 5)
                .map(age -> halmstad.share(answers.stream(), "AGE_GROUP", List.of((int) age), ages)
                        .percent())
                .boxed()
                .toList();
        var planned = List.of(a, b, c, d);
        for (int i = 0; i < planned.size(); i++) {
            assertThat(shares.get(i)).isCloseTo(planned.get(i), within(4L));
        }
    }

    /** Whatever the seed, the answers of an area come back to what is planned for it: here over forty seeds. */
    @Test
    void over_many_seeds_each_area_shows_what_is_planned() {
        var within = new LinkedHashMap<String, Share>();
        LongStream.range(1000, 1040)
                .mapToObj(seed -> halmstad.simulated("2016", seed))
                .forEach(answers -> AREAS.forEach(area ->
                        within.merge(area, unsafe(Halmstad.in(area, answers).toList()), HalmstadSimulationTest::both)));

        var planned =
                Map.of("CENTRUM", 0.33, "ANDERSBERG", 0.34, "VALLAS", 0.33, "KUSTORTERNA", 0.13, "LANDSBYGDEN", 0.11);
        planned.forEach((area, share) -> {
            double error = Math.sqrt(share * (1 - share) / within.get(area).n());
            assertThat(within.get(area).value()).as(area).isCloseTo(share, within(4 * error));
        });
    }

    private static Share both(Share one, Share other) {
        return new Share(one.within() + other.within(), one.n() + other.n());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2018"})
    void nobody_invents_a_crime(String round) {
        var victim = new QuestionId("VICTIM");
        var passedOver =
                ((Battery) halmstad.questionnaire(round).question(victim).orElseThrow()).all(Answer.Missing.NO_ANSWER);

        var answers = halmstad.answers(round).stream()
                .map(response -> response.answer(victim))
                .filter(Answer::isAsked)
                .toList();

        assertThat(answers).isNotEmpty().allMatch(passedOver::equals);
    }

    private Share unsafe(List<Response> answers) {
        return halmstad.share(answers.stream(), NIGHT, UNSAFE, UNSAFE_BASE);
    }

    /** Areas whose share is ten points above that of all who answered, on at least fifty answers. */
    private List<String> pointers(List<Response> answers) {
        var pointers = new ArrayList<String>();
        for (var problem : halmstad.questionnaire("2016")
                .question(new QuestionId("PROBLEM"))
                .orElseThrow()
                .variables()) {
            double all = great(problem.name(), answers).value();
            for (var area : AREAS) {
                var here = great(problem.name(), Halmstad.in(area, answers).toList());
                if (here.n() >= 50 && here.value() - all >= 0.1) {
                    pointers.add(area + " " + problem.name().substring("PROBLEM_".length()));
                }
            }
        }
        return pointers;
    }

    private Share great(String problem, List<Response> answers) {
        return halmstad.share(answers.stream(), problem, List.of(4), List.of(1, 2, 3, 4));
    }
}
