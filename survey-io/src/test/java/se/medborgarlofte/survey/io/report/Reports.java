package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Small reports of an invented municipality: a sample, and a poll that anyone could answer. */
final class Reports {

    static final Breakdown BY_AREA =
            new Breakdown(Breakdown.AREA, text("Efter område", "By area"), List.of("OAS", "ALV", "AS", "ANG", "BY"));

    static final Breakdown BY_SEX = new Breakdown("SEX", text("Efter kön", "By sex"), List.of("1", "2"));

    static final ReportingRules RULES = new ReportingRules(
            "reporting",
            1,
            new ReportingRules.Disclosure(30, 5),
            new ReportingRules.Reliability(20, 30, 8),
            new ReportingRules.Precision(95, 5));

    private Reports() {}

    static RoundReport sample() {
        return report(CollectionDesign.PROBABILITY_SAMPLE, Figures.ofSample(), Optional.of(46), false);
    }

    static RoundReport open() {
        return report(CollectionDesign.OPEN_WEB, Figures.ofOpen(), Optional.empty(), true);
    }

    static RoundReport with(RoundReport report, List<ReleasedIndicator> indicators) {
        return new RoundReport(
                report.survey(),
                report.areas(),
                report.round(),
                report.questionnaire(),
                report.answers(),
                report.responseRate(),
                report.whoAnswered(),
                indicators,
                report.promises(),
                report.rules());
    }

    static RoundReport with(RoundReport report, Survey survey, List<ReportedPromise> promises) {
        return new RoundReport(
                survey,
                report.areas(),
                report.round(),
                report.questionnaire(),
                report.answers(),
                report.responseRate(),
                report.whoAnswered(),
                report.indicators(),
                promises,
                report.rules());
    }

    static RoundReport report(
            CollectionDesign design,
            List<ReleasedIndicator> indicators,
            Optional<Integer> responseRate,
            boolean synthetic) {
        return new RoundReport(
                survey(text("Trygg i Ekby", "Safe in Ekby"), synthetic),
                areas(),
                round(design),
                questionnaire(),
                1312,
                responseRate,
                whoAnswered(),
                indicators,
                List.of(Promises.reported()),
                RULES);
    }

    static Survey survey(LocalizedText title, boolean synthetic) {
        return new Survey(
                "ekby",
                title,
                new Municipality(Optional.empty(), "Ekby"),
                "Ekby kommun",
                synthetic,
                List.of("sv", "en"),
                List.of(new IndicatorId("I_UNSAFE_NIGHT")),
                List.of(BY_AREA, BY_SEX),
                Optional.empty(),
                Map.of("contact", text("trygg@example.com", "safe@example.com")));
    }

    static LocalizedText text(String swedish, String english) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("sv", swedish);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    static Category area(String code) {
        return Category.of(
                code, areas().area(new AreaCode(code)).map(Area::name).orElseThrow());
    }

    static Category sex(int code) {
        return Category.of(String.valueOf(code), code == 1 ? text("Kvinna", "A woman") : text("Man", "A man"));
    }

    private static AreaSet areas() {
        return new AreaSet(
                "2024",
                List.of(
                        area("OAS", "Öster om ån"),
                        area("ALV", "Älvsborgsdalen"),
                        area("AS", "Åsen"),
                        area("ANG", "Ängarna"),
                        area("BY", "Bykärnan")),
                List.of());
    }

    private static Area area(String code, String name) {
        return new Area(new AreaCode(code), text(name, name), AreaKind.RESIDENTIAL, Optional.of(1000), List.of());
    }

    private static Round round(CollectionDesign design) {
        return new Round(
                new RoundId("2024"),
                text("Våren 2024", "Spring 2024"),
                RoundState.CLOSED,
                new AskedWith("trygghet", 1, Optional.of("0".repeat(64))),
                "2024",
                design,
                List.of(Mode.WEB, Mode.PAPER),
                new Fieldwork(LocalDate.of(2024, 3, 25), LocalDate.of(2024, 4, 19)),
                new TargetPopulation(
                        text("invånare i Ekby från 16 år", "residents of Ekby aged 16 or over"), 16, Optional.empty()),
                design.isSample() ? List.of(DesignColumn.WEIGHT) : List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Questionnaire questionnaire() {
        var choices = Stream.of(
                        choice(1, "Mycket trygg", "Very safe"),
                        choice(2, "Ganska trygg", "Fairly safe"),
                        choice(3, "Ganska otrygg", "A bit unsafe"),
                        choice(4, "Mycket otrygg", "Very unsafe"),
                        new Choice(8, text("Vet inte", "Don't know"), Optional.of(MissingReason.DONT_KNOW)))
                .toList();
        var wording = text(
                "Hur trygg eller otrygg känner du dig ute ensam när det är mörkt?",
                "How safe or unsafe do you feel out alone after dark?");
        var question = new SingleChoice(
                new QuestionId("SAFE_NIGHT_AREA"), wording, Optional.empty(), false, Optional.empty(), choices);
        var page =
                new Page(new QuestionId("P1"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(question));
        return new Questionnaire(
                "trygghet", 1, text("Trygghet i Ekby", "Safety in Ekby"), List.of("sv", "en"), List.of(page));
    }

    private static Choice choice(int code, String swedish, String english) {
        return Choice.of(code, text(swedish, english));
    }

    private static List<Composition> whoAnswered() {
        return List.of(
                new Composition(
                        BY_AREA,
                        List.of(
                                part(List.of(area("OAS")), 210, 17, 20),
                                part(List.of(area("ALV")), 390, 32, 20),
                                part(List.of(area("AS"), area("ANG")), 75, 6, 40),
                                part(List.of(area("BY")), 540, 44, 20),
                                new Composition.Part(
                                        List.of(Category.UNKNOWN), 97, Optional.empty(), Optional.empty()))),
                new Composition(
                        BY_SEX, List.of(part(List.of(sex(1)), 812, 62, 50), part(List.of(sex(2)), 500, 38, 50))));
    }

    private static Composition.Part part(List<Category> categories, int answers, int ofAnswers, int ofPopulation) {
        return new Composition.Part(categories, answers, Optional.of(ofAnswers), Optional.of(ofPopulation));
    }
}
