package se.medborgarlofte.survey.io.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.situation.ChangedOutcome;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.LargeEverywhere;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.SituationPicture;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.SituationText.Said;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.LackingSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.io.words.Sentences;

/** Says what residents, municipality and police see, and where that meets. */
public final class SituationWords {

    private final JointPicture picture;
    private final AreaSet areas;
    private final CollectionDesign design;
    private final Voice voice;
    private final Phrases phrases;
    private final PartyWords parties;

    private SituationWords(JointPicture picture, AreaSet areas, CollectionDesign design, Voice voice) {
        this.picture = picture;
        this.areas = areas;
        this.design = design;
        this.voice = voice;
        this.phrases = Phrases.of("situation", voice.language());
        this.parties = new PartyWords(picture.open(), phrases, voice);
    }

    /**
     * The picture in words.
     *
     * @param design of the round it is of: who could answer is told by it
     */
    public static SituationText of(JointPicture picture, AreaSet areas, CollectionDesign design, Language language) {
        return of(picture, areas, design, Voice.of(language));
    }

    static SituationText of(JointPicture picture, AreaSet areas, CollectionDesign design, Voice voice) {
        return new SituationWords(picture, areas, design, voice).text();
    }

    private SituationText text() {
        return new SituationText(
                lead(),
                picture.order().map(this::order).orElse(List.of()),
                common(),
                named(Outcome.SEEN_BY_ONE).map(this::alone).toList(),
                named(Outcome.CANNOT_BE_TOLD)
                        .filter(view -> !view.concerned().isEmpty())
                        .map(this::cannot)
                        .toList(),
                header(),
                rows(),
                largest(),
                changedSince(),
                changes(),
                changesRead(),
                picture.pictures().stream().map(this::source).toList(),
                phrases.say("rules", "rules", picture.rules()));
    }

    private List<String> lead() {
        var lead = new ArrayList<String>();
        lead.add(picture.period()
                .map(period -> phrases.say("lead", "round", picture.round(), "period", period))
                .orElseGet(() -> phrases.say("lead.alone", "round", picture.round())));
        if (picture.open()) {
            lead.add(phrases.say("lead.open", "who", voice.say("open.who", design)));
        }
        lead.add(phrases.say("missing"));
        if (picture.withheld() > 0) {
            lead.add(phrases.say("withheld", "n", voice.whole(picture.withheld())));
        }
        return lead;
    }

    private Stream<JointView> ranked() {
        return named(Outcome.COMMON_GROUND)
                .sorted(comparing(view -> view.place().orElse(Integer.MAX_VALUE)));
    }

    /** By the names of the areas: what is not ranked must not look as if it were. */
    private Stream<JointView> named(Outcome outcome) {
        return picture.of(outcome).stream()
                .sorted(comparing((JointView view) -> area(view.area()), Alphabet.of(voice.language())));
    }

    private List<String> order(DecidedOrder order) {
        return words(order)
                .lines(
                        ranked().toList(),
                        entry -> phrases.say(
                                "decided.entry", "problem", problem(entry.problem()), "area", area(entry.area())));
    }

    private OrderWords words(DecidedOrder order) {
        return new OrderWords(order, phrases, voice);
    }

    /** As the deciders have put it, or else as the rule does. */
    private List<Said> common() {
        return picture.order()
                .map(order -> order.of(ranked().toList()).stream()
                        .map(numbered ->
                                common(numbered.view(), Optional.of(words(order).place(numbered))))
                        .toList())
                .orElseGet(() -> ranked().map(view ->
                                common(view, view.place().map(place -> phrases.say("place", "place", place))))
                        .toList());
    }

    private Said common(JointView view, Optional<String> number) {
        String sentence = phrases.say(
                "common",
                "parties",
                Voice.capitalised(
                        list(view.concerned().stream().map(parties::name).toList())),
                "area",
                area(view.area()),
                "problem",
                problem(view.problem()));
        return new Said(number.map(said -> said + " " + sentence).orElse(sentence), grounds(view));
    }

    private List<String> grounds(JointView view) {
        var problem = picture.problem(view.problem());
        return view.views().stream().map(said -> parties.ground(said, problem)).toList();
    }

    private Said alone(JointView view) {
        return new Said(sentence("alone", view), grounds(view));
    }

    /** A count of events that cannot be used is not no information. */
    private String cannot(JointView view) {
        return view.others().stream().anyMatch(PartyView::isCountUnused)
                ? sentence("cannot.counted", view)
                : sentence("cannot", view);
    }

    private String lacking(JointView view) {
        var lacking = new LackingSentences(voice.language());
        return view.others().stream()
                .map(other -> lacking.of(other, picture.problem(view.problem())))
                .collect(joining(" "));
    }

    private String sentence(String key, JointView view) {
        return phrases.say(
                key,
                "others",
                lacking(view),
                "party",
                parties.name(view.concerned().get(0)),
                "point",
                parties.points(view.concerned().get(0)),
                "area",
                area(view.area()),
                "middle",
                Sentences.closed(area(view.area())),
                "problem",
                problem(view.problem()));
    }

    private List<String> header() {
        return Stream.of(
                        "area",
                        "problem",
                        picture.open() ? "respondents" : "residents",
                        "municipality",
                        "police",
                        "result")
                .map(column -> phrases.say("column." + column))
                .toList();
    }

    /** What somebody points to, or municipality or police have looked at; the rest would be a list of nothing. */
    private List<List<String>> rows() {
        return picture.views().stream()
                .filter(view -> view.outcome() != Outcome.CANNOT_BE_TOLD
                        || !view.concerned().isEmpty())
                .map(this::row)
                .toList();
    }

    private List<String> row(JointView view) {
        return Stream.of(
                        Stream.of(area(view.area()), Voice.capitalised(problem(view.problem()))),
                        view.views().stream().map(said -> parties.cell(said, picture.problem(view.problem()))),
                        Stream.of(outcome(view.outcome())))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<String> largest() {
        var said = picture.largest().stream().map(this::large);
        return picture.largest().stream().anyMatch(LargeEverywhere::isBeyondAreas)
                ? Stream.concat(said, Stream.of(phrases.say("largest.beyond"))).toList()
                : said.toList();
    }

    private String large(LargeEverywhere large) {
        return phrases.say(
                "largest",
                "problem",
                Voice.capitalised(problem(large.problem())),
                "percent",
                voice.percent(large.percent()),
                "least",
                voice.percent(large.least()),
                "most",
                voice.percent(large.most()));
    }

    private Optional<String> changedSince() {
        return picture.before()
                .map(before -> phrases.say("before", "period", before.period(), "round", before.round()));
    }

    private List<String> changes() {
        if (picture.before().isEmpty()) {
            return List.of();
        }
        return picture.changes().isEmpty()
                ? List.of(phrases.say("changes.none"))
                : picture.changes().stream().map(this::change).toList();
    }

    /** That parties see something else is no proof, the less so where those answered who wished to. */
    private List<String> changesRead() {
        if (picture.before().isEmpty() || picture.changes().isEmpty()) {
            return List.of();
        }
        String read = phrases.say("changes.read");
        return picture.open() ? List.of(read, phrases.say("changes.open")) : List.of(read);
    }

    private String change(ChangedOutcome change) {
        return phrases.say(
                "change",
                "area",
                area(change.area()),
                "problem",
                problem(change.problem()),
                "before",
                outcome(change.before()),
                "now",
                outcome(change.now()));
    }

    private Page.Fact source(SituationPicture source) {
        var said = new ArrayList<String>();
        texts(source.sourcesUsed()).forEach(list -> said.add(phrases.say("source.used", "list", list)));
        texts(source.sourcesRejected()).forEach(list -> said.add(phrases.say("source.rejected", "list", list)));
        source.limitations().ifPresent(text -> said.add(phrases.say("source.limits", "text", voice.text(text))));
        String party = SmallLetters.of(source.party());
        return new Page.Fact(
                Voice.capitalised(phrases.say("party." + party)) + ", " + voice.day(source.period()),
                String.join(". ", said));
    }

    private Stream<String> texts(List<LocalizedText> texts) {
        return texts.isEmpty()
                ? Stream.of()
                : Stream.of(list(texts.stream().map(voice::text).toList()));
    }

    private String list(List<String> words) {
        return voice.list(words);
    }

    private String outcome(Outcome outcome) {
        return phrases.say("outcome." + SmallLetters.of(outcome));
    }

    private String area(AreaCode code) {
        return areas.area(code).map(Area::name).map(voice::text).orElse(code.value());
    }

    private String problem(ProblemCode code) {
        return voice.text(picture.problem(code).name());
    }
}
