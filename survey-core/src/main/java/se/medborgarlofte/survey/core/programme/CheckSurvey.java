package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.response.Responses;

/** Reads a survey and finds everything wrong with it; whatever else is done with a survey begins here. */
public final class CheckSurvey {

    private final Surveys surveys;
    private final DeclaredConstraints declared;
    private final List<Indicator> catalogue;
    private final ReadRound rounds;

    /**
     * @param catalogue the shipped indicators, which the survey's own must not repeat
     */
    public CheckSurvey(Surveys surveys, Responses responses, Constraints constraints, List<Indicator> catalogue) {
        this.surveys = surveys;
        this.declared = new DeclaredConstraints(constraints);
        this.catalogue = List.copyOf(catalogue);
        this.rounds = new ReadRound(responses, constraints);
    }

    /** The programme with everything wrong in it, its responses left aside. */
    public Checked<Programme> programme() {
        var read = surveys.read();
        var found = read.value()
                .map(programme -> declared.check(programme).and(References.check(programme, catalogue)))
                .orElse(Findings.NONE);
        var told = Unread.in(read.findings()).leaveOut(found);
        return new Checked<>(read.value(), DocumentOrder.join(read.findings(), told));
    }

    /** Everything wrong with the programme and with the responses of all its rounds. */
    public Findings everything() {
        var read = programme();
        var unread = Unread.in(read.findings());
        var responses = read.value().stream().flatMap(this::ofResponses).map(unread::leaveOut);
        return Stream.concat(Stream.of(read.findings()), responses).collect(Findings.joined());
    }

    private Stream<Findings> ofResponses(Programme programme) {
        var again = new ResponsesAgain();
        return programme.rounds().stream().map(round -> {
            var findings = rounds.check(programme, round, response -> again.add(round, response));
            return findings.and(again.in(round));
        });
    }
}
