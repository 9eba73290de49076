package se.medborgarlofte.survey.io.report;

import java.util.List;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.Page.Limits;

/** Writes what the figures can and cannot tell. */
record LimitsWords(RoundReport report, Voice voice) {

    Limits limits() {
        return report.isOpen() ? ofOpen() : ofSample();
    }

    private Limits ofOpen() {
        return new Limits(
                List.of(voice.say("can.open.answers"), voice.say("can.open.pointers")),
                List.of(
                        voice.say("cannot.open.everyone"),
                        voice.say("cannot.open.precision") + " "
                                + voice.say("cannot.open.more", report.round().design()),
                        voice.say("cannot.open.areas"),
                        voice.say("cannot.change"),
                        voice.say("cannot.cause")));
    }

    private Limits ofSample() {
        return new Limits(
                List.of(
                        voice.say("can.sample.population", "population", population()),
                        voice.say("can.sample.interval")),
                List.of(
                        nonresponse(),
                        voice.say("cannot.sample.differences"),
                        voice.say("cannot.change"),
                        voice.say("cannot.cause")));
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
