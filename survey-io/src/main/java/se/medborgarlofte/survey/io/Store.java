package se.medborgarlofte.survey.io;

import java.util.Optional;
import se.medborgarlofte.survey.core.intake.Forms;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.core.programme.Surveys;
import se.medborgarlofte.survey.core.response.Responses;

/**
 * An open store.
 *
 * @param holdings everything that is kept about one survey
 * @param forms where answers are taken in; absent in a folder, which cannot keep a response and its receipt together
 * @param closing what is done when nobody needs it any more
 */
public record Store(Holdings holdings, Optional<Forms> forms, Runnable closing) implements AutoCloseable {

    public Surveys surveys() {
        return holdings.surveys();
    }

    public Responses responses() {
        return holdings.responses();
    }

    @Override
    public void close() {
        closing.run();
    }
}
