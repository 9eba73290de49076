package se.medborgarlofte.survey.io.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/** The codes of findings as they stand in the sources of all modules. */
final class FindingCodes {

    private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"");
    private static final Pattern MADE = Pattern.compile("Finding\\s*\\.\\s*(error|warning)\\(\\s*$");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");
    private static final Pattern REGEXP = Pattern.compile("@Pattern\\(regexp = ([^)\"]+|\"[^\"]+\")\\)");

    /** Paths and the beginnings of keys, which look like codes. */
    private static final List<String> PATHS =
            List.of("questionnaire.sha256", "measure.followUpRound", "constraint.pattern");

    /** Parameters that a method adds for every code it is given. */
    private static final Map<String, List<String>> BY_METHODS = Map.of(
            "json\\.not.*", List.of("found"),
            "margin\\.(categoryAbsent|totalNotAtLeastZero)", List.of("category", "total"),
            "cell\\..*", List.of("found"),
            "column\\..*", List.of("column"),
            "routing\\.(backwards|unknown)", List.of("variable"),
            "responses\\.notChecked", List.of("questionnaire"),
            "simulation\\.roundNotPlanned", List.of("round"),
            "store\\..*", List.of("store"));

    private static final Map<String, String> CONSTANTS = Map.of(
            "QuestionId.SHAPE", QuestionId.SHAPE,
            "Authored.NOT_BLANK", Authored.NOT_BLANK,
            "LocalizedText.LANGUAGE", LocalizedText.LANGUAGE,
            "PartialDate.SHAPE", PartialDate.SHAPE);

    private FindingCodes() {}

    /** Every code with the parameters that are given wherever a finding is made of it. */
    static Map<String, Set<String>> inSources() throws IOException {
        var made = new TreeMap<String, Set<String>>();
        var named = new TreeMap<String, Set<String>>();
        for (String source : sources("survey-")) {
            CODE.matcher(source)
                    .results()
                    .filter(match -> isCode(source, match))
                    .forEach(match -> {
                        var given = parameters(source, match);
                        boolean isMade = isMade(source, match) || !given.isEmpty();
                        (isMade ? made : named).merge(match.group(1), given, FindingCodes::givenByBoth);
                    });
        }
        named.forEach(made::putIfAbsent);
        return made;
    }

    private static Set<String> givenByBoth(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is made a finding at once is a code; elsewhere what begins like one of the codes is. */
    private static boolean isCode(String source, MatchResult match) {
        String code = match.group(1);
        return isMade(source, match) || !PATHS.contains(code) && known(code) && !isOfAnotherPart(code);
    }

    private static boolean isMade(String source, MatchResult match) {
        String before = source.substring(Math.max(0, match.start() - 60), match.start());
        return MADE.matcher(before).find();
    }

    private static boolean known(String code) {
        String family = code.substring(0, code.indexOf('.') + 1);
        boolean isFile = code.matches(".*\\.(json|csv|md|geojson|txt|html|css|jte|svg)");
        return !isFile && Phrases.of("findings", Language.SV).keys().stream().anyMatch(key -> key.startsWith(family));
    }

    /** The report, the terminal and the public pages have sentences of their own. */
    private static boolean isOfAnotherPart(String code) {
        return !Phrases.of("findings", Language.SV).has(code)
                && OTHER_PARTS.stream().anyMatch(part -> part.has(code));
    }

    private static final List<Phrases> OTHER_PARTS = Stream.of(
                    "report", "terminal", "public", "comparison", "change", "promise", "areas", "trends")
            .flatMap(part -> part(part).stream())
            .toList();

    private static Optional<Phrases> part(String part) {
        boolean there = Phrases.class.getResource(part + "_sv.properties") != null;
        return there ? Optional.of(Phrases.of(part, Language.SV)) : Optional.empty();
    }

    private static Set<String> parameters(String source, MatchResult code) {
        int end = source.indexOf(';', code.end());
        var given = new TreeSet<String>();
        PARAMETER.matcher(source.substring(code.end(), end)).results().forEach(match -> given.add(match.group(1)));
        BY_METHODS.forEach((codes, names) -> given.addAll(code.group(1).matches(codes) ? names : List.of()));
        return given;
    }

    static Set<String> constraintsInCore() throws IOException {
        return matches(CONSTRAINT).stream()
                .map(name -> "constraint." + Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> patternsInCore() throws IOException {
        return matches(REGEXP).stream()
                .map(written -> written.startsWith("\"")
                        ? written.substring(1, written.length() - 1).replace("\\\\", "\\")
                        : Optional.ofNullable(CONSTANTS.get(written)).orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        for (String source : sources("survey-core")) {
            pattern.matcher(source).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<String> sources(String module) throws IOException {
        var sources = new ArrayList<String>();
        try (var modules = Files.newDirectoryStream(Path.of(".."), module + "*")) {
            for (var each : modules) {
                sources.addAll(texts(each.resolve("src/main/java")));
            }
        }
        return sources;
    }

    private static List<String> texts(Path folder) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
