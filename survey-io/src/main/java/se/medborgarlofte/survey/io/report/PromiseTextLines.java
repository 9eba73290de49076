package se.medborgarlofte.survey.io.report;

/** Writes a promise as plain text. */
record PromiseTextLines(PromiseText promise, Voice voice, TextWriter out) {

    void write() {
        out.heading(promise.heading().map(heading -> heading + ": ").orElse("") + promise.title());
        promise.when().ifPresent(out::paragraph);
        out.paragraph(voice.say("quote", "text", promise.text()));
        out.gap();
        promise.facts().forEach(fact -> out.item(fact.term() + ": ", fact.text()));
        problems();
        goals();
        commitments();
        followUps();
    }

    private void problems() {
        if (!promise.problems().isEmpty()) {
            out.paragraph(voice.say("promise.problems") + ":");
        }
        for (var problem : promise.problems()) {
            out.item("- ", problem.areas() + ". " + problem.text());
            problem.causes().forEach(cause -> out.item("  - ", voice.say("promise.cause", "text", cause)));
        }
    }

    private void goals() {
        if (!promise.goals().isEmpty()) {
            out.paragraph(voice.say("promise.goals") + ":");
        }
        promise.goals().forEach(goal -> out.item("- ", goal));
    }

    private void commitments() {
        if (!promise.commitments().isEmpty()) {
            out.paragraph(voice.say("promise.commitments") + ":");
        }
        int number = 0;
        for (var commitment : promise.commitments()) {
            number++;
            String tag = commitment.exercise() ? " [" + voice.say("promise.exercise") + "]" : "";
            out.item(number + ". ", commitment.text() + tag);
            commitment.facts().forEach(fact -> out.item("   " + fact.term() + ": ", fact.text()));
            commitment.activities().forEach(activity -> out.item("   - ", activity));
        }
    }

    private void followUps() {
        for (var followUp : promise.followUps()) {
            out.paragraph(followUp.title());
            followUp.sentences().forEach(out::line);
        }
        promise.elsewhere().ifPresent(out::paragraph);
    }
}
