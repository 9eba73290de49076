package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.io.report.Page.Fact;

/**
 * A promise, its texts as they were written.
 *
 * @param standing to the round whose report tells of it; absent where it is told by itself
 * @param heading the same in words
 * @param when the same as a sentence, with the days of the round
 * @param facts such as who decided it, and when
 * @param problems it answers to, with their causes
 * @param elsewhere where to read the follow-ups that rest on later rounds
 */
public record PromiseText(
        String id,
        Optional<Standing> standing,
        Optional<String> heading,
        String title,
        Optional<String> when,
        String text,
        List<Fact> facts,
        List<Problem> problems,
        List<String> goals,
        List<Commitment> commitments,
        List<FollowUp> followUps,
        Optional<String> elsewhere) {

    public PromiseText {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
        goals = List.copyOf(goals);
        commitments = List.copyOf(commitments);
        followUps = List.copyOf(followUps);
    }

    /** A problem, where it is, and what the parties think causes it. */
    public record Problem(String text, String areas, List<String> causes) {

        public Problem {
            causes = List.copyOf(causes);
        }
    }

    /**
     * What somebody will do, as far as the promise says.
     *
     * @param facts who, where, how much, by when, and how much was done
     */
    public record Commitment(String id, String text, boolean exercise, List<Fact> facts, List<String> activities) {

        public Commitment {
            facts = List.copyOf(facts);
            activities = List.copyOf(activities);
        }
    }

    /** A look back, in the parties' own words and in what was counted. */
    public record FollowUp(String title, List<String> sentences) {

        public FollowUp {
            sentences = List.copyOf(sentences);
        }
    }
}
