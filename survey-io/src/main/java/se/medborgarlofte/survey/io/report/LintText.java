package se.medborgarlofte.survey.io.report;

import java.util.Comparator;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.FollowUpSentences;

/** What made a promise hard to follow up: each with its rule, where it is, how bad it is and what to do. */
record LintText(LintRules rules, FollowUpSentences words) {

    LookBack.Section section(Findings found) {
        return new LookBack.Section(
                words.say("lint", "rules", rules.citation()), lines(found).toList());
    }

    private Stream<String> lines(Findings found) {
        var head = Stream.of(words.say("lint.what"));
        return found.isEmpty()
                ? Stream.concat(head, Stream.of(words.say("lint.none")))
                : Stream.concat(
                        head,
                        found.list().stream()
                                .sorted(Comparator.comparing(this::place))
                                .map(this::line));
    }

    /** All of one part together. */
    private String place(Finding finding) {
        String path = finding.place().path();
        int end = path.indexOf(']');
        return end < 0 ? path : path.substring(0, end + 1);
    }

    private String line(Finding finding) {
        String kind = rules.of(finding)
                .map(rule -> rule.id() + " (" + words.say("kind", rule.kind()) + ")")
                .orElse(finding.code());
        String sentence = FindingWords.in(words.language()).sentence(finding);
        return kind + " " + finding.place().path() + ": " + sentence;
    }
}
