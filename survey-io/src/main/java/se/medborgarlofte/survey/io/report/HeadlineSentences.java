package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;

/** Says what an indicator's total is: of those who answered, or of everybody with its uncertainty. */
final class HeadlineSentences implements ShownValue.Cases<List<String>> {

    private final RoundReport report;
    private final ReleasedIndicator headline;
    private final Voice voice;
    private final Group group;
    private final String kind;

    private HeadlineSentences(RoundReport report, ReleasedIndicator headline, Voice voice) {
        this.report = report;
        this.headline = headline;
        this.voice = voice;
        this.group = new Group(voice.text(headline.indicator().group()), voice);
        this.kind = report.isOpen() ? "open" : "sample";
    }

    static List<String> of(ReleasedIndicator headline, RoundReport report, Voice voice) {
        return headline.total().value().match(new HeadlineSentences(report, headline, voice));
    }

    @Override
    public List<String> rounded(ShownValue.Rounded value) {
        var sentences = new ArrayList<String>();
        String number = voice.number(value.value());
        sentences.add(isShare() ? share("share.rounded", number) : mean(number));
        if (!report.isOpen()) {
            headline.total().interval().map(this::interval).ifPresent(sentences::add);
            if (headline.total().uncertain()) {
                sentences.add(voice.say("headline.uncertain"));
            }
        }
        return sentences;
    }

    @Override
    public List<String> under(ShownValue.Under value) {
        return List.of(share("share.under", voice.whole(value.percent())));
    }

    @Override
    public List<String> over(ShownValue.Over value) {
        return List.of(share("share.over", voice.whole(value.percent())));
    }

    @Override
    public List<String> tooUncertain(ShownValue.TooUncertain value) {
        return List.of(unshown("headline.tooUncertain"));
    }

    @Override
    public List<String> tooFew(ShownValue.TooFew value) {
        return List.of(unshown("headline.tooFew"));
    }

    @Override
    public List<String> withheld(ShownValue.Withheld value) {
        return List.of(voice.say("note.withheld"));
    }

    private String share(String how, String number) {
        String share = voice.say(how, "value", number);
        String sentence = voice.say(
                "headline." + kind + (group.isPlain() ? ".plain" : ".cleft"),
                "share",
                share,
                "n",
                answers(),
                "predicate",
                group.predicate(),
                "group",
                group.words());
        return Voice.capitalised(sentence);
    }

    private String mean(String number) {
        return voice.say("headline.mean." + kind, "name", name(), "value", number, "n", answers());
    }

    private String interval(ShownInterval interval) {
        return voice.say(
                isShare() ? "headline.interval.percent" : "headline.interval.points",
                "lower",
                voice.number(interval.lower()),
                "upper",
                voice.number(interval.upper()));
    }

    private String unshown(String why) {
        int minimum = report.rules().disclosure().minimumBase();
        return voice.say(isShare() ? why : why + ".mean", "group", group.words(), "name", name(), "minimum", minimum);
    }

    private String answers() {
        return headline.total().n().map(voice::whole).orElse("");
    }

    private String name() {
        return voice.text(indicator().name());
    }

    private boolean isShare() {
        return indicator().isShare();
    }

    private Indicator indicator() {
        return headline.indicator();
    }
}
