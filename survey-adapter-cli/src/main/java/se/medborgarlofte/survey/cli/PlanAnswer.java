package se.medborgarlofte.survey.cli;

import se.medborgarlofte.survey.io.json.Json;

/**
 * An answer about a survey to come.
 *
 * @param text for people, ending with a line end
 * @param data for programs: what was asked, and the answer
 */
record PlanAnswer(String text, Record data) {

    String json() {
        return Json.write(data);
    }
}
