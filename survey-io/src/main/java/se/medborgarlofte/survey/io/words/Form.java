package se.medborgarlofte.survey.io.words;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/** The forms that names and codes may have, so that people are told of them in words. */
enum Form {
    AREA_CODE("areaCode", "[A-Z0-9][A-Z0-9_]{0,30}"),
    COLOUR("colour", "#[0-9a-f]{6}"),
    DATE("date", PartialDate.SHAPE),
    DIGEST("digest", "[0-9a-f]{64}"),
    EDITION("edition", "[A-Za-z0-9][A-Za-z0-9._-]{0,30}"),
    ROUND("id", "[a-z0-9][a-z0-9-]{0,30}"),
    PROMISE("id", "[a-z0-9][a-z0-9-]{0,40}"),
    SURVEY("id", "[a-z0-9][a-z0-9-]{0,60}"),
    LANGUAGE("language", LocalizedText.LANGUAGE),
    LOGO("logo", "logo\\.svg"),
    MUNICIPALITY("municipality", "\\d{4}"),
    NAME("name", QuestionId.SHAPE),
    QUESTIONNAIRE("questionnaire", "[a-z][a-z0-9_-]{0,30}"),
    STATISTICAL("statistical", "\\d{4}[ABC]\\d{4}"),
    URL("url", "https?://\\S{1,500}"),
    WRITTEN("written", Authored.NOT_BLANK);

    private final String key;
    private final String regexp;

    Form(String key, String regexp) {
        this.key = key;
        this.regexp = regexp;
    }

    static Optional<Form> of(String regexp) {
        return Stream.of(values()).filter(form -> form.regexp.equals(regexp)).findFirst();
    }

    String key() {
        return key;
    }
}
