package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.stats.index.IndexEstimate;
import se.medborgarlofte.survey.stats.index.ItemPoints;
import se.medborgarlofte.survey.stats.index.RoundIndex;

/**
 * The index of a round as another program reads it, in full precision.
 *
 * @param exercise whether the answers are invented
 * @param definition of the index, with its items, cut-offs and seed
 * @param rules that decided the level of the intervals
 * @param reason why there is no index
 * @param groups all together first, then the areas
 */
record IndexJson(
        RoundId round,
        boolean exercise,
        ProblemIndex definition,
        String rules,
        Optional<String> reason,
        List<Group> groups) {

    IndexJson {
        groups = List.copyOf(groups);
    }

    /**
     * One group; without an estimate where nobody answered one of the items.
     *
     * @param area absent for all together
     */
    record Group(Optional<String> area, Optional<Value> index, List<Item> items) {

        Group {
            items = List.copyOf(items);
        }
    }

    /** @param chances of 0, 1, … 6 when the value is rounded */
    record Value(int n, double value, double lower, double upper, List<Double> chances) {

        static Value of(IndexEstimate made) {
            return new Value(
                    made.n(),
                    made.value(),
                    made.interval().lower(),
                    made.interval().upper(),
                    made.chances());
        }
    }

    /** @param chances of 0, 1, … 6 points */
    record Item(String indicator, int n, double share, int points, List<Double> chances, boolean nearCutOff) {

        static Item of(Indicator indicator, ItemPoints made) {
            return new Item(
                    indicator.citation(), made.n(), made.share(), made.points(), made.chances(), made.nearCutOff());
        }
    }

    static IndexJson of(RoundIndex index, Survey survey) {
        return new IndexJson(
                index.round().id(),
                survey.synthetic(),
                index.index(),
                index.rules().citation(),
                index.unmeasured().map(Enum::name),
                index.rows().stream().map(row -> group(index, row)).toList());
    }

    private static Group group(RoundIndex index, RoundIndex.Row row) {
        return new Group(
                Optional.of(row.category()).filter(code -> !code.isEmpty()),
                row.estimate().map(Value::of),
                row.estimate().map(made -> items(index, made)).orElse(List.of()));
    }

    private static List<Item> items(RoundIndex index, IndexEstimate made) {
        return IntStream.range(0, made.items().size())
                .mapToObj(i -> Item.of(index.items().get(i), made.items().get(i)))
                .toList();
    }
}
