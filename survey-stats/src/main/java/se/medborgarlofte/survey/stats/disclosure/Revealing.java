package se.medborgarlofte.survey.stats.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been told so far, and for each secret the two worlds that show it to be one still. A secret that was nearly out
 * before gets no nearer.
 */
final class Revealing {

    private final Suppression rules;
    private final List<CountedCell> cells;
    private final List<SumTold> told;
    private final Map<BitSet, Apart> secrets;

    private Revealing(Suppression rules, List<CountedCell> cells, List<SumTold> told, Map<BitSet, Apart> secrets) {
        this.rules = rules;
        this.cells = List.copyOf(cells);
        this.told = new ArrayList<>(told);
        this.secrets = new HashMap<>(secrets);
    }

    /** Nothing is told but what was before, and that a cell without a base has none. */
    static Revealing start(
            Suppression rules, List<ToldCell> before, List<CountedCell> cells, List<CountedCell> hidden) {
        var earlier = before.stream().map(ToldCell::cell).toList();
        var known = new ArrayList<SumTold>();
        before.forEach(told -> known.addAll(facts(told)));
        Stream.of(earlier, cells, hidden)
                .flatMap(List::stream)
                .filter(cell -> !rules.hasBase(cell))
                .forEach(cell -> known.add(new SumTold(SumTold.both(cell), 0, rules.mostOfTooFew())));
        var worlds = new Worlds(rules.kinds(), known);
        Map<BitSet, Apart> secrets = new HashMap<>();
        Stream.of(earlier, cells, hidden)
                .flatMap(List::stream)
                .flatMap(cell -> secrets(rules, cell))
                .forEach(secret -> secrets.put(secret, worlds.apart(secret).atMost(rules.room())));
        return new Revealing(rules, cells, known, secrets);
    }

    private static List<SumTold> facts(ToldCell told) {
        return switch (told.telling()) {
            case NOTHING -> List.of();
            case BASE -> List.of(SumTold.base(told.cell()));
            case SHARE -> List.of(SumTold.base(told.cell()), SumTold.share(told.cell()));
        };
    }

    /** What must not be known of a cell: that nobody is there is no secret. */
    private static Stream<BitSet> secrets(Suppression rules, CountedCell cell) {
        var base = rules.hasBase(cell) || cell.n() == 0 ? Stream.<BitSet>of() : Stream.of(SumTold.both(cell));
        var count = rules.isSmall(cell) && cell.n() > 0 ? Stream.of(SumTold.inside(cell)) : Stream.<BitSet>of();
        return Stream.concat(base, count);
    }

    Revealing copy() {
        return new Revealing(rules, cells, told, secrets);
    }

    /** As much as may be told of the cells, first of all their bases. */
    List<Telling> tell(List<Integer> order) {
        var tellings =
                new ArrayList<>(cells.stream().map(cell -> Telling.NOTHING).toList());
        order.stream()
                .filter(i -> rules.hasBase(cells.get(i)) && mayTell(SumTold.base(cells.get(i))))
                .forEach(i -> tellings.set(i, Telling.BASE));
        order.stream()
                .filter(i -> tellings.get(i) == Telling.BASE && !rules.isSmall(cells.get(i)))
                .filter(i -> mayTell(SumTold.share(cells.get(i))))
                .forEach(i -> tellings.set(i, Telling.SHARE));
        return List.copyOf(tellings);
    }

    /** Tells it, if every secret stays one. */
    private boolean mayTell(SumTold more) {
        told.add(more);
        var moved = moved(more);
        moved.ifPresentOrElse(secrets::putAll, () -> told.remove(told.size() - 1));
        return moved.isPresent();
    }

    /** Other worlds for the secrets whose worlds are no longer possible; absent when there are none for one of them. */
    private Optional<Map<BitSet, Apart>> moved(SumTold more) {
        var broken = secrets.entrySet().stream()
                .filter(secret -> !secret.getValue().isAllowedBy(more))
                .toList();
        Map<BitSet, Apart> moved = new HashMap<>();
        var worlds = broken.isEmpty() ? Optional.<Worlds>empty() : Optional.of(new Worlds(rules.kinds(), told));
        for (var secret : broken) {
            var apart = worlds.orElseThrow()
                    .apart(secret.getKey(), secret.getValue().room());
            if (apart.isEmpty()) {
                return Optional.empty();
            }
            moved.put(secret.getKey(), apart.get());
        }
        return Optional.of(moved);
    }
}
