package se.medborgarlofte.survey.web.form;

import java.util.Optional;
import se.medborgarlofte.survey.io.resident.Landing;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Message;

/**
 * The way in to a round.
 *
 * @param action that begins to answer
 * @param resume where answers that were begun go on
 * @param closedDoor what to say instead when the round takes no answers today
 * @param afterwards when the results come, where the round has closed
 * @param results where the report of the round is, once it is public
 * @param hours for which answers that were begun are kept
 */
public record LandingPage(
        Frame frame,
        Landing landing,
        String action,
        Optional<String> resume,
        Optional<String> closedDoor,
        Optional<String> afterwards,
        Optional<Message.Link> results,
        long hours) {}
