package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Sentences;

/** What made a promise hard to follow up: what to do and where, in words; rule and path beside, for whoever needs them. */
record LintText(LintRules rules, CitizenPromise promise, FollowUpSentences words) {

    private static final Pattern PART = Pattern.compile("(commitments|goals|problems)\\[(\\d+)].*");
    private static final String AREA = "area";

    /** What is the same of several parts is said once. */
    Stream<String> lines(Findings found) {
        var head = Stream.of(words.say("lint.what"));
        return found.isEmpty()
                ? Stream.concat(head, Stream.of(words.say("lint.none")))
                : Stream.concat(head, said(found));
    }

    private Stream<String> said(Findings found) {
        var byPart = found.list().stream()
                .collect(groupingBy(this::part, LinkedHashMap::new, mapping(this::sentence, joining(" "))));
        var bySentence = byPart.entrySet().stream()
                .collect(groupingBy(
                        part -> part.getValue(), LinkedHashMap::new, mapping(part -> part.getKey(), toList())));
        return bySentence.entrySet().stream()
                .map(said ->
                        words.say("lint.line", "where", String.join("; ", said.getValue()), "what", said.getKey()));
    }

    /** As people find it: the second commitment, by what it says. */
    private String part(Finding finding) {
        var part = PART.matcher(finding.place().path());
        if (!part.matches()) {
            return words.say("lint.promise");
        }
        int number = Integer.parseInt(part.group(2));
        return words.say(
                "lint." + part.group(1),
                "number",
                number + 1,
                "text",
                Sentences.unended(
                        text(part.group(1), number).in(words.language().tag())));
    }

    private LocalizedText text(String list, int number) {
        return switch (list) {
            case "commitments" -> promise.commitments().get(number).text();
            case "goals" -> promise.goals().get(number).text();
            default -> promise.problems().get(number).text();
        };
    }

    private String sentence(Finding finding) {
        var named = finding.parameters().containsKey(AREA)
                ? finding.with(
                        AREA,
                        words.names().apply(new AreaCode(finding.parameters().getOrDefault(AREA, ""))))
                : finding;
        return FindingWords.in(words.language()).sentence(named);
    }

    /** Each rule once, with everywhere it was broken. */
    Stream<String> technical(Findings found) {
        var byRule = found.list().stream()
                .collect(groupingBy(
                        this::rule,
                        TreeMap::new,
                        mapping(finding -> finding.place().path(), toList())));
        return byRule.entrySet().stream()
                .map(rule -> words.say(
                        "lint.line", "where", rule.getKey(), "what", String.join(", ", distinct(rule.getValue()))));
    }

    private static List<String> distinct(List<String> paths) {
        return paths.stream().distinct().toList();
    }

    private String rule(Finding finding) {
        return rules.of(finding)
                .map(rule -> rule.id() + " (" + words.say("kind", rule.kind()) + ")")
                .orElse(finding.code());
    }
}
