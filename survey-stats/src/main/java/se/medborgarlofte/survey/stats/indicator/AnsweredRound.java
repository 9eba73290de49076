package se.medborgarlofte.survey.stats.indicator;

import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** A round with its answers and its design, to be set against another. */
public final class AnsweredRound {

    private final Round round;
    private final Questionnaire questionnaire;
    private final Microdata data;
    private final SurveyDesign design;

    private AnsweredRound(Round round, Questionnaire questionnaire, Microdata data, SurveyDesign design) {
        this.round = round;
        this.questionnaire = questionnaire;
        this.data = data;
        this.design = design;
    }

    /**
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a stratum has a single unit and the round names no rule for
     *     it
     */
    public static AnsweredRound of(Round round, Questionnaire questionnaire, Microdata data) {
        return new AnsweredRound(round, questionnaire, data, RoundDesign.of(round, data));
    }

    public Round round() {
        return round;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Microdata data() {
        return data;
    }

    public SurveyDesign design() {
        return design;
    }

    public Domain everyone() {
        return Domain.all(data.size());
    }

    /** The responses that count for an area; all of them when absent. */
    public Domain in(Optional<AreaCode> area) {
        return area.map(code -> Domain.of(
                        data.size(),
                        row -> data.areas()
                                .label(row)
                                .filter(code.value()::equals)
                                .isPresent()))
                .orElseGet(this::everyone);
    }

    /** Who counts in an indicator, and who is in its base; absent when it is no share, or was not asked for. */
    public Optional<ShareItem> share(Indicator indicator) {
        return Optional.of(indicator)
                .filter(any -> Measuring.isPossible(any.measure(), data))
                .map(any -> any.measure().match(new Measuring(data)))
                .filter(measurement -> measurement.values().isEmpty())
                .map(measurement -> new ShareItem(measurement.inside()::contains, measurement.base()));
    }
}
