package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.io.report.Page.Fact;
import se.medborgarlofte.survey.io.report.Page.Method;

/**
 * Writes how the figures are made, and by which versions of the rules.
 *
 * @param editions of the rules by which more was told than the figures of the round
 */
record MethodWords(RoundReport report, List<String> editions, Voice voice) {

    Method method() {
        return new Method(paragraphs(), versions());
    }

    private List<String> paragraphs() {
        boolean weighted = new AskedWords(report, voice).isWeighted();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(voice.say(weighted ? "method.share.weighted" : "method.share.equal"));
        paragraphs.add(report.isOpen() ? voice.say("method.open") : interval());
        paragraphs.add(disclosure());
        if (!report.isOpen()) {
            paragraphs.add(reliability());
        }
        paragraphs.add(rounding());
        return paragraphs;
    }

    private String interval() {
        return voice.say("method.interval", "level", rules().precision().confidenceLevelPercent());
    }

    private String disclosure() {
        String base =
                voice.say("method.disclosure", "minimum", rules().disclosure().minimumBase());
        boolean sensitive = report.indicators().stream()
                .anyMatch(headline -> headline.indicator().sensitive());
        return sensitive ? base + " " + sensitive() : base;
    }

    private String sensitive() {
        return voice.say("method.sensitive", "minimum", rules().disclosure().smallestStated());
    }

    private String reliability() {
        return voice.say(
                "method.reliability",
                "uncertain",
                rules().reliability().uncertainWidth(),
                "tooUncertain",
                rules().reliability().tooUncertainWidth(),
                "degrees",
                rules().reliability().minimumDegreesOfFreedom());
    }

    private String rounding() {
        String rounded = voice.say("method.rounding");
        return report.isOpen() ? rounded : rounded + " " + voice.say("method.rounding.interval");
    }

    private List<Fact> versions() {
        var indicators = report.indicators().stream()
                .map(headline -> headline.indicator().citation())
                .toList();
        var rules =
                Stream.concat(Stream.of(rules().citation()), editions.stream()).collect(joining(", "));
        var index = report.index().map(made -> fact("index", made.index().citation())).stream();
        var others = Stream.of(
                fact("rules", rules),
                fact("indicators", String.join(", ", indicators)),
                fact("questionnaire", report.questionnaire().id().toString()),
                fact("round", report.survey().id() + ", " + report.round().id()));
        return Stream.concat(others, index).toList();
    }

    private Fact fact(String what, String text) {
        return new Fact(voice.say("method." + what), text);
    }

    private ReportingRules rules() {
        return report.rules();
    }
}
