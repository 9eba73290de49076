package se.medborgarlofte.survey.io.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.json.Json;

/** A sound survey for tests: round 2016 is closed, 2018 is open. */
public final class Good {

    public static final RoundId CLOSED = new RoundId("2016");
    public static final RoundId OPEN = new RoundId("2018");
    public static final Constraints CONSTRAINTS = Constraints.standard();

    private Good() {}

    public static Holdings holdings() {
        return folder(Path.of("src/test/resources/good"));
    }

    public static Holdings folder(Path path) {
        var folder = FolderStore.at(path, CONSTRAINTS);
        return new Holdings(folder, folder, folder, folder.releases());
    }

    public static Programme programme() {
        return holdings().surveys().read().orThrow();
    }

    public static Round round(RoundId id) {
        return programme().round(id).orElseThrow();
    }

    /** Everything, in another store. */
    public static void copyTo(Holdings to) {
        copy(holdings(), to);
    }

    public static void copy(Holdings from, Holdings to) {
        new CopySurvey(from, CONSTRAINTS).copy(from.surveys().read().orThrow(), to);
    }

    public static List<Response> responses(Responses kept, RoundId round) {
        List<Response> responses = new ArrayList<>();
        var asked = programme().askedIn(round(round)).orElseThrow();
        kept.each(round(round), asked, response -> {
                    responses.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        return responses;
    }

    /** A part as it is when its document is changed. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T changed(T part, UnaryOperator<String> change) {
        return (T) Json.read(change.apply(Json.write(part)), part.getClass()).orThrow();
    }
}
