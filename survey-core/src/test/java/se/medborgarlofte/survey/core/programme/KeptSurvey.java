package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** A survey kept in memory: a programme, what was wrong in reading it, and the same responses for each of its rounds. */
record KeptSurvey(Optional<Programme> programme, Findings reading, List<Response> kept) implements Surveys, Responses {

    static final Constraints CONSTRAINTS = Constraints.standard();
    static final List<Indicator> CATALOGUE =
            List.of(Indicators.of("I_SHIPPED", Indicators.unsafe().measure()));

    static KeptSurvey of(Programme programme, Response... kept) {
        return new KeptSurvey(Optional.of(programme), Findings.NONE, List.of(kept));
    }

    KeptSurvey readWith(Findings findings) {
        return new KeptSurvey(programme, findings, kept);
    }

    CheckSurvey checked() {
        return new CheckSurvey(this, this, CONSTRAINTS, CATALOGUE);
    }

    ReadRound rounds() {
        return new ReadRound(this, CONSTRAINTS);
    }

    @Override
    public Checked<Programme> read() {
        return new Checked<>(programme, reading);
    }

    @Override
    public void write(Programme written) {
        throw new UnsupportedOperationException("nothing in these tests writes a programme");
    }

    /** The first response stands in line 2, below the names of the columns. */
    @Override
    public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
        return IntStream.range(0, kept.size())
                .mapToObj(i -> reader.read(kept.get(i)).at(Documents.responses(round.id()), i + 2))
                .collect(Findings.joined());
    }

    @Override
    public void replace(Round round, Questionnaire questionnaire, List<Response> responses) {
        throw new UnsupportedOperationException("nothing in the core replaces responses");
    }

    @Override
    public boolean has(Round round) {
        return !kept.isEmpty();
    }
}
