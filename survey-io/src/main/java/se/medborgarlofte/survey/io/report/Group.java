package se.medborgarlofte.survey.io.report;

import java.util.List;

/** Those who count, as an indicator names them: "who feel unsafe …". */
record Group(String words, Voice voice) {

    /**
     * Whether it can be said of people without its pronoun: "feel unsafe", but not "in the last 12 months have worried",
     * where the words would have to change places.
     */
    boolean isPlain() {
        var words = words().split(" ", 3);
        return words.length > 1
                && words[0].equals(voice.say("group.who"))
                && List.of(voice.say("group.verbs").split(" ")).contains(words[1]);
    }

    /** What is said of them: "feel unsafe walking alone in their area after dark, or stay in". */
    String predicate() {
        String[] or = voice.say("group.or").split("=", 2);
        return words.substring(words.indexOf(' ') + 1).replace(" " + or[0] + " ", " " + or[1] + " ");
    }
}
