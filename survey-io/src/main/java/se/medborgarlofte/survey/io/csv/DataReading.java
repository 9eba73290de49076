package se.medborgarlofte.survey.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/** One reading of a file of data: portion by portion, which are put together in their order whoever reads them, and when. */
final class DataReading {

    /** Portions that are read, or wait for those before them. */
    private static final int AHEAD = 8;

    private static final int MOST_COLUMNS = 100_000;

    private final Function<List<String>, List<WantedColumn>> wanted;
    private final NoValue noValue;
    private final ReadingWay way;
    private final DataTableBuilder table = new DataTableBuilder();
    private final List<Finding> found = new ArrayList<>();
    private final AtomicInteger lines = new AtomicInteger();
    private final AtomicBoolean whole = new AtomicBoolean(true);

    DataReading(Function<List<String>, List<WantedColumn>> wanted, NoValue noValue, ReadingWay way) {
        this.wanted = wanted;
        this.noValue = noValue;
        this.way = way;
    }

    Checked<DataTable> of(InputStream bytes) {
        var portions = new Portions(bytes);
        portions.header()
                .flatMap(this::names)
                .ifPresentOrElse(names -> rows(DataLayout.of(names, wanted.apply(names)), portions), this::refuse);
        return new Checked<>(whole.get() ? Optional.of(table.build()) : Optional.empty(), new Findings(found));
    }

    private void refuse() {
        whole.set(false);
        if (found.isEmpty()) {
            found.add(Finding.error("unread.empty", ""));
        }
    }

    /** The names in the first row; nothing where they cannot be told apart. */
    private Optional<List<String>> names(Portion header) {
        List<String> names = new ArrayList<>();
        var rows = PortionRows.of(header);
        var scan = new RowScan(
                rows, (column, begin, size, quoted) -> add(names, new String(rows.bytes(), begin, size, UTF_8)));
        try {
            scan.row(0);
        } catch (BrokenRow e) {
            found.add(at(1, e.finding()));
            return Optional.empty();
        }
        lines.set(scan.nextLine() - 1);
        rows.broken().ifPresent(found::add);
        return rows.broken().isPresent() || isSeparatedBySemicolons(names) ? Optional.empty() : Optional.of(names);
    }

    private static void add(List<String> names, String name) {
        if (names.size() >= MOST_COLUMNS) {
            throw new BrokenRow(Finding.error("csv.lineTooLong", ""));
        }
        names.add(name);
    }

    private boolean isSeparatedBySemicolons(List<String> names) {
        boolean separated = names.size() <= 1 && names.stream().anyMatch(name -> name.indexOf(';') > 0);
        if (separated) {
            found.add(at(1, Finding.error("csv.semicolons", "")));
        }
        return separated;
    }

    private void rows(DataLayout layout, Portions portions) {
        layout.found().list().forEach(finding -> found.add(at(1, finding)));
        var first = new DataTableBuilder();
        var columns = layout.columns(noValue, first);
        boolean more = add(PortionReading.of(first, columns, portions.next().orElse(Portion.none())));
        Queue<CompletableFuture<PortionRead>> ahead = new ArrayDeque<>();
        for (var next = portions.next(); more && next.isPresent(); next = portions.next()) {
            ahead.add(read(next.get(), layout, first));
            more = ahead.size() < AHEAD || add(joined(ahead.remove()));
        }
        while (more && !ahead.isEmpty()) {
            more = add(joined(ahead.remove()));
        }
    }

    /** @param first of the portions, whose labels most of those that follow have too */
    private CompletableFuture<PortionRead> read(Portion portion, DataLayout layout, DataTableBuilder first) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var part = first.following();
                    return PortionReading.of(part, layout.columns(noValue, part), portion);
                },
                way.executor());
    }

    private static PortionRead joined(CompletableFuture<PortionRead> portion) {
        try {
            return portion.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    /** Adds what follows in the file, and tells whether to read on. */
    private boolean add(PortionRead next) {
        boolean tooMuch = isTooMuch(next.found());
        whole.set(whole.get() && next.table().isPresent() && !tooMuch);
        next.table().filter(rows -> whole.get()).ifPresent(rows -> {
            table.addAll(rows, lines.get());
            way.rowsRead().accept(rows.rows());
        });
        lines.addAndGet(next.lines());
        return !tooMuch && !next.broken();
    }

    /** Adds findings up to the row with the one that is too many. */
    private boolean isTooMuch(List<Finding> more) {
        for (var finding : more) {
            int line = lines.get() + finding.place().line();
            if (found.size() >= Limits.MOST_FINDINGS && line != last().place().line()) {
                break;
            }
            found.add(at(line, finding));
        }
        boolean tooMuch = found.size() >= Limits.MOST_FINDINGS;
        if (tooMuch) {
            found.add(at(
                    last().place().line(),
                    Finding.error("document.tooManyFindings", "").with("most", Limits.MOST_FINDINGS)));
        }
        return tooMuch;
    }

    private Finding last() {
        return found.get(found.size() - 1);
    }

    private static Finding at(int line, Finding finding) {
        return finding.at(finding.place().at(line, 0));
    }
}
