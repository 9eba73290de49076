package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.Page.Limits;

/**
 * Writes what the figures can and cannot tell.
 *
 * @param compared whether the report tells of a comparison with an earlier round
 */
record LimitsWords(RoundReport report, boolean compared, Voice voice) {

    Limits limits() {
        return report.isOpen() ? ofOpen() : ofSample();
    }

    private Limits ofOpen() {
        return new Limits(
                List.of(voice.say("can.open.answers"), voice.say("can.open.pointers")),
                beforeChange(
                        voice.say("cannot.open.everyone"),
                        voice.say("cannot.open.precision") + " "
                                + voice.say("cannot.open.more", report.round().design()),
                        voice.say("cannot.open.areas")));
    }

    private Limits ofSample() {
        return new Limits(
                List.of(
                        voice.say("can.sample.population", "population", population()),
                        voice.say("can.sample.interval")),
                beforeChange(nonresponse(), voice.say("cannot.sample.differences")));
    }

    /** Then that nothing is said of a change, unless something is, and that nothing is said of causes. */
    private List<String> beforeChange(String... sentences) {
        var change = compared ? Stream.<String>of() : Stream.of(voice.say("cannot.change"));
        return Stream.of(Stream.of(sentences), change, Stream.of(voice.say("cannot.cause")))
                .flatMap(said -> said)
                .toList();
    }

    private String nonresponse() {
        return report.responseRate()
                .map(rate -> voice.say("cannot.sample.nonresponse.known", "percent", voice.whole(rate)))
                .orElseGet(() -> voice.say("cannot.sample.nonresponse.unknown"));
    }

    private String population() {
        return voice.text(report.round().population().description());
    }
}
