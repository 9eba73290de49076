package se.medborgarlofte.survey.stats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;

class ReleaseOfRoundTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 20);

    private final Kept kept = new Kept(new ArrayList<>(), new ArrayList<>());

    /** Releases in memory; those of {@code changed} are not what they were. */
    private record Kept(List<SealedRelease> all, List<ReleaseId> changed) implements Releases {

        @Override
        public List<ReleaseId> ids() {
            return all.stream().map(one -> one.release().id()).toList();
        }

        @Override
        public Checked<SealedRelease> release(ReleaseId id) {
            var one = all.stream()
                    .filter(each -> each.release().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            return changed.contains(id)
                    ? Checked.of(
                            one,
                            Findings.of(Finding.error("release.changed", "").with("release", id)))
                    : Checked.sound(one);
        }

        @Override
        public SealedRelease keep(Release release) {
            all.add(new SealedRelease("0".repeat(64), release));
            return all.get(all.size() - 1);
        }
    }

    private static Town town(int unsafe) {
        return Town.open(Stream.of(
                        Person.in("A").with("SEX", 1).with("SAFE", 1).times(60),
                        Person.in("B").with("SEX", 2).with("SAFE", 4).times(unsafe))
                .flatMap(people -> people));
    }

    private Release release(Town town, LocalDate day) {
        var reports = new ReportOfRound(town.reading(), List.of(), Town.RULES);
        return new ReleaseOfRound(reports, kept)
                .of(town.programme(), town.round(), day)
                .release();
    }

    @Test
    void freezes_the_report_of_a_round_with_the_day() {
        var release = release(town(60), DAY);

        assertThat(release).isEqualTo(new Release(new ReleaseId("2016-1"), DAY, town(60).report()));
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void makes_no_other_while_nothing_has_changed() {
        var first = release(town(60), DAY);

        assertThat(release(town(60), DAY.plusDays(1))).isEqualTo(first);
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void numbers_what_is_new_after_the_latest() {
        release(town(60), DAY);
        release(town(80), DAY);

        var third = release(town(60), DAY);

        assertThat(third.id()).isEqualTo(new ReleaseId("2016-3"));
        assertThat(kept.all()).hasSize(3);
    }

    @Test
    void counts_the_releases_of_other_rounds_apart() {
        kept.keep(new Release(new ReleaseId("2018-7"), DAY, town(60).report()));

        assertThat(release(town(60), DAY).id()).isEqualTo(new ReleaseId("2016-1"));
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void refuses_a_round_that_is_not_closed(RoundState state) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> release(town(60).in(state), DAY));
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void refuses_a_round_whose_last_day_has_not_passed() {
        var town = town(60);
        var releases = new ReleaseOfRound(new ReportOfRound(town.reading(), List.of(), Town.RULES), kept);
        var real = Rewritten.with(
                town.programme(), "survey", Rewritten.with(town.programme().survey(), "synthetic", false));
        var lastDay = town.round().fieldwork().lastDay();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> releases.of(real, town.round(), lastDay.minusDays(1)));
        assertThat(kept.all()).isEmpty();
        assertThat(releases.of(real, town.round(), lastDay).release().day()).isEqualTo(lastDay);
    }

    @Test
    void refuses_to_go_on_from_a_release_that_is_not_what_it_was() {
        kept.changed().add(release(town(60), DAY).id());

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> release(town(80), DAY));
    }
}
