package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.io.report.Headline.AskedQuestion;

/** The questions behind a measure in their exact words, with what becomes of each answer. */
final class QuestionWords implements Measure.Cases<List<AskedQuestion>> {

    private final Questionnaire questionnaire;
    private final Voice voice;

    QuestionWords(Questionnaire questionnaire, Voice voice) {
        this.questionnaire = questionnaire;
        this.voice = voice;
    }

    @Override
    public List<AskedQuestion> share(Measure.Share measure) {
        var reasons = measure.denominatorMissing().stream()
                .map(reason -> voice.say("missing", reason))
                .toList();
        return questions(measure.variables(), measure.numerator(), measure.denominator(), reasons);
    }

    @Override
    public List<AskedQuestion> shareOfAny(Measure.ShareOfAny measure) {
        return questions(measure.variables(), measure.numerator(), measure.denominator(), List.of());
    }

    @Override
    public List<AskedQuestion> mean(Measure.Mean measure) {
        return questions(measure.variables(), measure.denominator(), measure.denominator(), List.of());
    }

    private List<AskedQuestion> questions(
            List<String> variables, List<Integer> counted, List<Integer> base, List<String> reasons) {
        return variables.stream()
                .flatMap(
                        variable -> questionnaire
                                .asking(variable)
                                .map(question -> question(question, variable, counted, base, reasons))
                                .stream())
                .toList();
    }

    private AskedQuestion question(
            Question question, String variable, List<Integer> counted, List<Integer> base, List<String> reasons) {
        var options = question.match(new OptionWords(variable, voice));
        var also = labels(options, base.stream().filter(code -> !counted.contains(code)));
        return new AskedQuestion(
                variable,
                question.match(new Wording(variable, voice)),
                labels(options, counted.stream()),
                Stream.concat(also.stream(), reasons.stream()).toList(),
                options.stream()
                        .filter(option -> !base.contains(option.code()))
                        .map(OptionWords.Option::label)
                        .toList());
    }

    /** In the order of the questionnaire. */
    private static List<String> labels(List<OptionWords.Option> options, Stream<Integer> codes) {
        var wanted = codes.toList();
        return options.stream()
                .filter(option -> wanted.contains(option.code()))
                .map(OptionWords.Option::label)
                .toList();
    }
}
