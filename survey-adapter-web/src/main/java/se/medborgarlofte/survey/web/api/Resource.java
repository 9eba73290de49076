package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;

/** What answers one call. */
@FunctionalInterface
interface Resource {

    /** @throws Objection if the call cannot be served as it was made */
    Reply reply(Context call);
}
