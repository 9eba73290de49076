package se.medborgarlofte.survey.io.resident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.resident.Landing.Section;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** Says how the pages serve everybody and where they do not; every word of it must be true of these pages. */
public final class AccessibilityWords {

    private static final String DIGG = "https://www.digg.se/";
    private static final List<String> ALWAYS = List.of("languages", "sign", "downloads", "users");

    private final Survey survey;
    private final List<String> languages;
    private final PublicWords words;

    private AccessibilityWords(Survey survey, List<String> languages, PublicWords words) {
        this.survey = survey;
        this.languages = languages;
        this.words = words;
    }

    /** @param languages that residents are asked in */
    public static Accessibility of(Survey survey, List<String> languages, PublicWords words) {
        return new AccessibilityWords(survey, languages, words).statement();
    }

    private Accessibility statement() {
        return new Accessibility(
                say("title"),
                say("lead"),
                List.of(
                        section("covers", say("covers.lead", "publisher", survey.publisher())),
                        section("made", say("made.lead"), say("made.tested"))),
                new Accessibility.Gaps(say("gaps.title"), gaps()),
                section("contact", contact()),
                new Accessibility.Oversight(
                        say("oversight.title"), say("oversight.lead"), say("oversight.link"), DIGG));
    }

    private List<String> gaps() {
        var translations = languages.stream()
                .map(ResidentWords::in)
                .filter(read -> read.awaiting().isPresent())
                .map(read -> say("gaps.translation", "language", read.name()));
        var time = Stream.of(say("gaps.time", "hours", Intake.DRAFTS_LAST.toHours()));
        return Stream.of(translations, time, ALWAYS.stream().map(gap -> say("gaps." + gap)))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private String contact() {
        return Optional.ofNullable(survey.texts().get("contact"))
                .map(contact -> say("contact.lead", "contact", words.text(contact)))
                .orElseGet(() -> say("contact.none", "publisher", survey.publisher()));
    }

    private Section section(String name, String... paragraphs) {
        return new Section(say(name + ".title"), List.of(paragraphs));
    }

    private String say(String key, Object... gaps) {
        return words.say("accessibility." + key, gaps);
    }
}
