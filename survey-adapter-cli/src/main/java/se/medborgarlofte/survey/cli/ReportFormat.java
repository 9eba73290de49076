package se.medborgarlofte.survey.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.BriefReport;
import se.medborgarlofte.survey.io.report.CsvReport;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.io.report.JsonReport;
import se.medborgarlofte.survey.io.report.RoundStory;
import se.medborgarlofte.survey.io.report.ShortReport;
import se.medborgarlofte.survey.io.report.TextReport;
import se.medborgarlofte.survey.io.words.Language;

/** The forms in which a report can be written. */
enum ReportFormat {
    BRIEF(".brief.html") {
        @Override
        String of(RoundStory story, Language language) {
            return BriefReport.of(story, language);
        }
    },
    SHORT(".short.txt") {
        @Override
        String of(RoundStory story, Language language) {
            return ShortReport.of(story, language);
        }
    },
    HTML(".html") {
        @Override
        String of(RoundStory story, Language language) {
            return HtmlReport.of(story, language);
        }
    },
    TEXT(".txt") {
        @Override
        String of(RoundStory story, Language language) {
            return TextReport.of(story, language);
        }
    },
    JSON(".json") {
        @Override
        String of(RoundStory story, Language language) {
            return JsonReport.of(story, language);
        }
    },
    CSV(".csv") {
        @Override
        String of(RoundStory story, Language language) {
            return CsvReport.of(story.report(), language);
        }
    };

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** The form a file of this name is expected to have; empty where the name does not tell. */
    static Optional<ReportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending))
                .findFirst();
    }

    abstract String of(RoundStory story, Language language);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
