package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.io.words.Phrases;

/** Says that the deciders have ordered the common ground, and how that differs from the rule. */
record OrderWords(DecidedOrder order, Phrases phrases, Voice voice) {

    /** Who decided it, when and why; what the numbers mean; what else the decision names. */
    List<String> lines(List<JointView> common, Function<DecidedOrder.Entry, String> name) {
        var lines = new ArrayList<String>();
        lines.add(phrases.say(
                "decided",
                "by",
                voice.text(order.by()),
                "on",
                voice.day(new PartialDate(order.on().toString())),
                "reason",
                voice.text(order.reason())));
        var besides = order.besides(common);
        if (!common.isEmpty()) {
            lines.add(phrases.say("decided.rule"));
        }
        if (order.commonGround().size() - besides.size() < common.size()) {
            lines.add(phrases.say("decided.others"));
        }
        if (!besides.isEmpty()) {
            lines.add(phrases.say(
                    "decided.besides",
                    "list",
                    voice.list(besides.stream().map(name).toList())));
        }
        return lines;
    }

    /** The number that was decided, and the number by the rule. */
    String place(DecidedOrder.Numbered numbered) {
        return numbered.view()
                .place()
                .map(rule -> phrases.say("place.decided", "place", numbered.number(), "rule", rule))
                .orElseGet(() -> phrases.say("place", "place", numbered.number()));
    }
}
