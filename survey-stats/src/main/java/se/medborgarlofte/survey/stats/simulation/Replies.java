package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.simulation.ItemPlan;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

/** Prepares, for each kind of question, how the people it is put to reply. */
final class Replies implements Question.Cases<Reply> {

    private static final String TEXT = "Påhittat svar.";

    private final RoundPlan plan;
    private final AreaSet areas;
    private final List<Person> asked;
    private final Chance chance;

    Replies(RoundPlan plan, AreaSet areas, List<Person> asked, Chance chance) {
        this.plan = plan;
        this.areas = areas;
        this.asked = asked;
        this.chance = chance;
    }

    @Override
    public Reply singleChoice(SingleChoice question) {
        String variable = question.id().value();
        var codes = new OneCode(item(question.id()), question.choices(), asked, chance);
        return person -> Optional.ofNullable(person.traits().get(variable))
                .<Answer>map(Answer.Chosen::new)
                .orElseGet(() -> codes.of(person));
    }

    @Override
    public Reply battery(Battery question) {
        var replies = new LinkedHashMap<ItemId, Reply>();
        for (var item : question.items()) {
            var planned = plan.item(question.variable(item.id()), question.id().value());
            replies.put(item.id(), new OneCode(planned, question.choices(), asked, chance));
        }
        return person -> {
            var graded = new LinkedHashMap<ItemId, Answer>();
            replies.forEach((item, reply) -> graded.put(item, reply.of(person)));
            return new Answer.Graded(graded);
        };
    }

    @Override
    public Reply multipleChoice(MultipleChoice question) {
        var offer = new SeveralCodes.Offer(question.choices(), question.atMost(), question.required());
        return new SeveralCodes(item(question.id()), offer, chance);
    }

    @Override
    public Reply place(PlaceQuestion question) {
        var offer = new SeveralCodes.Offer(question.choices(), question.atMost(), question.required());
        return new SeveralCodes(item(question.id()), offer, chance);
    }

    @Override
    public Reply quantity(Quantity question) {
        int decimals = question.decimals().orElse(0);
        var least = question.min().setScale(decimals, RoundingMode.CEILING).unscaledValue();
        var most = question.max().setScale(decimals, RoundingMode.FLOOR).unscaledValue();
        var count = most.subtract(least).add(BigInteger.ONE);
        return unlessSetAside(
                question.id(), person -> new Answer.Measured(new BigDecimal(least.add(chance.below(count)), decimals)));
    }

    @Override
    public Reply openText(OpenText question) {
        var text = new Answer.Written(TEXT.substring(0, Math.min(TEXT.length(), question.maxLength())));
        return unlessSetAside(question.id(), person -> text);
    }

    /** Who lives somewhere says so; the others name any area, or do not know where that is offered. */
    @Override
    public Reply area(AreaQuestion question) {
        List<Answer> any = new ArrayList<>();
        areas.areas().forEach(area -> any.add(new Answer.InArea(area.code())));
        question.dontKnow().ifPresent(label -> any.add(new Answer.Missing(MissingReason.DONT_KNOW)));
        return unlessSetAside(
                question.id(),
                person -> person.area().<Answer>map(Answer.InArea::new).orElseGet(() -> chance.oneOf(any)));
    }

    private Reply unlessSetAside(QuestionId question, Reply reply) {
        var setAside = new SetAside(item(question).map(ItemPlan::before).orElse(List.of()), chance);
        return person -> setAside.drawn(person).map(Missed::as).orElseGet(() -> reply.of(person));
    }

    private Optional<ItemPlan> item(QuestionId question) {
        return plan.item(question.value(), question.value());
    }
}
