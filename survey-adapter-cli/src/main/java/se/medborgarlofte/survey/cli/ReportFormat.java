package se.medborgarlofte.survey.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.CsvReport;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.io.report.JsonReport;
import se.medborgarlofte.survey.io.report.TextReport;
import se.medborgarlofte.survey.io.words.Language;

/** The forms in which a report can be written. */
enum ReportFormat {
    HTML(".html", HtmlReport::of),
    TEXT(".txt", TextReport::of),
    JSON(".json", JsonReport::of),
    CSV(".csv", CsvReport::of);

    private final String ending;
    private final BiFunction<RoundReport, Language, String> writer;

    ReportFormat(String ending, BiFunction<RoundReport, Language, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The form a file of this name is expected to have; empty where the name does not tell. */
    static Optional<ReportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending))
                .findFirst();
    }

    String of(RoundReport report, Language language) {
        return writer.apply(report, language);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
