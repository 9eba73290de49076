package se.medborgarlofte.survey.core.promise;

/** The rules goal-1, as they are shipped. */
public final class Goal1 {

    private Goal1() {}

    public static GoalRules rules() {
        return new GoalRules(
                "goal", 1, 5, 5, 12, new GoalRules.SizeToDecide(80, 1, 50, 50), new GoalRules.Done(90, 50));
    }
}
