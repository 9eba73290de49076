package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** Where the pages of a round are; the language goes along, so that whatever happens there is told in it. */
final class RoundAddress {

    private RoundAddress() {}

    /** @param page below the way in, such as {@code /received}; empty for the way in itself */
    static String of(Context ctx, Intake intake, String page, ResidentWords words) {
        return ctx.contextPath() + "/r/" + intake.round().id() + page + "?lang=" + words.tag();
    }
}
