package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.indicator.Groups;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;

/** Counts those who answered, split one way, beside the population. */
final class WhoAnswered {

    private static final double PERCENT = 100.0;

    private final Microdata data;
    private final Labels labels;
    private final Population population;
    private final int minimum;

    WhoAnswered(Microdata data, Labels labels, Population population, ReportingRules rules) {
        this.data = data;
        this.labels = labels;
        this.population = population;
        this.minimum = rules.disclosure().minimumBase();
    }

    Composition by(Breakdown breakdown) {
        var merged = MergedGroups.of(
                Groups.of(breakdown, data), group -> group.responses().count(), minimum);
        int known = merged.stream()
                .filter(part -> !isUnknown(part))
                .mapToInt(WhoAnswered::answers)
                .sum();
        return new Composition(
                breakdown,
                merged.stream().map(part -> part(breakdown, part, known)).toList());
    }

    private Composition.Part part(Breakdown breakdown, List<Group> groups, int known) {
        List<Category> categories = groups.stream()
                .map(group -> labels.category(breakdown, group.category()))
                .toList();
        int answers = answers(groups);
        return new Composition.Part(
                categories,
                answers,
                isUnknown(groups) ? Optional.empty() : Optional.of(percent(answers, known)),
                population
                        .of(breakdown, Labels.codes(categories))
                        .flatMap(people ->
                                population.of(breakdown, breakdown.order()).map(all -> percent(people, all))));
    }

    private static boolean isUnknown(List<Group> groups) {
        return groups.stream().allMatch(group -> group.category().isEmpty());
    }

    private static int answers(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.responses().count()).sum();
    }

    private static int percent(int part, int all) {
        return (int) Math.round(PERCENT * part / all);
    }
}
