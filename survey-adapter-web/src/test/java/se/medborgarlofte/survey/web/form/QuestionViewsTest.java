package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** What stands beside a question. */
class QuestionViewsTest {

    private static Optional<String> hint(Question question) {
        return new QuestionViews(AreaSets.two(), ResidentWords.in("en"))
                .of(question, Answer.Missing.NOT_ASKED, Findings.NONE, Optional.empty())
                .hint();
    }

    @Test
    void how_much_there_is_room_for_is_told_beside_what_the_questionnaire_says_too() {
        var hint = Optional.of(Texts.both("Skriv inga namn.", "Write no names."));

        assertThat(hint(Rewritten.with(Questionnaires.words(), "hint", hint)))
                .hasValue("Write no names. There is room for 10 characters.");
        assertThat(hint(Questionnaires.words())).hasValue("There is room for 10 characters.");
    }

    @Test
    void what_the_questionnaire_says_takes_the_place_of_how_to_answer() {
        var hint = Optional.of(Texts.both("Välj det viktigaste.", "Choose the main one."));

        assertThat(hint(Rewritten.with(Questionnaires.safeNight(), "hint", hint)))
                .hasValue("Choose the main one.");
        assertThat(hint(Questionnaires.safeNight())).hasValue("Choose one answer.");
    }
}
