package se.medborgarlofte.survey.io.sql;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** The answers of a draft in rows that say the kind of each: a draft may hold answers that are none to its questionnaire. */
final class DraftAnswers {

    private static final String INSERT = """
            INSERT INTO "draft_answer" ("form", "question", "item", "position", "kind", "said") VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            SELECT "question", "item", "kind", "said" FROM "draft_answer" WHERE "form" = ? ORDER BY "position"
            """;

    private static final String WHOLE = "";
    private static final String GRADED = "graded";

    private DraftAnswers() {}

    /** What was said, in words that can be read back. */
    private record Said(String kind, String said) {

        static Said of(Answer answer) {
            if (answer instanceof Answer.Chosen chosen) {
                return new Said("chosen", String.valueOf(chosen.code()));
            }
            if (answer instanceof Answer.ChosenMany many) {
                return new Said(
                        "chosen_many",
                        many.codes().stream().map(String::valueOf).collect(joining(",")));
            }
            if (answer instanceof Answer.Measured measured) {
                return new Said("measured", measured.value().toString());
            }
            if (answer instanceof Answer.Written written) {
                return new Said("written", written.text());
            }
            if (answer instanceof Answer.InArea in) {
                return new Said("in_area", in.area().value());
            }
            return answer instanceof Answer.Missing missing
                    ? new Said("missing", SmallLetters.of(missing.reason()))
                    : new Said(GRADED, "");
        }

        Answer answer() {
            return switch (kind) {
                case "chosen" -> new Answer.Chosen(Integer.parseInt(said));
                case "chosen_many" ->
                    new Answer.ChosenMany(Stream.of(said.split(","))
                            .filter(code -> !code.isEmpty())
                            .map(Integer::valueOf)
                            .toList());
                case "measured" -> new Answer.Measured(new BigDecimal(said));
                case "written" -> new Answer.Written(said);
                case "in_area" -> new Answer.InArea(new AreaCode(said));
                case "missing" -> new Answer.Missing(MissingReason.valueOf(said.toUpperCase(Locale.ROOT)));
                case GRADED -> new Answer.Graded(Map.of());
                default -> throw new IllegalStateException("answer is of no known kind: " + kind);
            };
        }
    }

    static void write(Sql sql, Draft draft) {
        List<Object[]> rows = new ArrayList<>();
        draft.answers().forEach((question, answer) -> {
            rows.add(row(draft.form(), question, WHOLE, rows.size(), answer));
            if (answer instanceof Answer.Graded graded) {
                graded.byItem()
                        .forEach(
                                (item, part) -> rows.add(row(draft.form(), question, item.value(), rows.size(), part)));
            }
        });
        sql.updateEach(INSERT, rows);
    }

    private static Object[] row(SubmissionId form, QuestionId question, String item, int position, Answer answer) {
        var said = Said.of(answer);
        return new Object[] {form.toString(), question.value(), item, position, said.kind(), said.said()};
    }

    static Map<QuestionId, Answer> read(Sql sql, SubmissionId form) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        sql.each(
                SELECT,
                row -> {
                    var question = new QuestionId(row.getString("question"));
                    var said = new Said(row.getString("kind"), row.getString("said")).answer();
                    String item = row.getString("item");
                    answers.merge(question, said, (graded, part) -> with(graded, new ItemId(item), part));
                },
                form.toString());
        return answers;
    }

    private static Answer with(Answer graded, ItemId item, Answer part) {
        var byItem = new LinkedHashMap<>(((Answer.Graded) graded).byItem());
        byItem.put(item, part);
        return new Answer.Graded(byItem);
    }
}
