package se.medborgarlofte.survey.web.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Reception;
import se.medborgarlofte.survey.core.intake.RoundOnShow;
import se.medborgarlofte.survey.core.programme.Logo;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.io.Store;

/**
 * One survey on the web.
 *
 * @param programme as it was when the site opened
 * @param rules that say what is shown of answers
 * @param releases what has been made public; read anew for every visitor
 * @param intakes one for each round
 * @param logo the picture of the municipality, as SVG, where it has one
 * @param clock in the time zone of the survey
 */
public record Site(
        Programme programme,
        ReportingRules rules,
        Releases releases,
        List<Intake> intakes,
        Optional<String> logo,
        Clock clock) {

    public Site {
        intakes = List.copyOf(intakes);
    }

    /**
     * The site of a survey.
     *
     * @param programme read from that store and found sound
     * @throws InvalidInput if the store is one that takes no answers in, or the logo is no plain picture
     */
    public static Site of(Store store, Programme programme, ReportingRules rules, Clock clock) {
        var forms = store.forms()
                .orElseThrow(() -> new InvalidInput(Findings.of(Finding.error("store.takesNoAnswers", ""))));
        var reception = new Reception(forms.submissions(), forms.drafts(), UUID::randomUUID, clock);
        var intakes = programme.rounds().stream()
                .map(round -> new Intake(reception, programme, round))
                .toList();
        return new Site(programme, rules, store.holdings().releases(), intakes, logo(store, programme), clock);
    }

    private static Optional<String> logo(Store store, Programme programme) {
        var beside = store.holdings().enclosures().enclosures().orThrow();
        var logo = Logo.of(programme.survey(), beside);
        Logo.check(programme.survey(), logo).orThrow();
        return logo;
    }

    /** The languages of the survey and of everything it asks with. */
    public List<String> languages() {
        var asked = programme.questionnaires().stream()
                .map(Questionnaire::languages)
                .flatMap(List::stream);
        return Stream.concat(programme.survey().languages().stream(), asked)
                .distinct()
                .toList();
    }

    /** Where answers to the round of that name are taken in. */
    public Optional<Intake> intake(String round) {
        return intakes.stream()
                .filter(intake -> intake.round().id().value().equals(round))
                .findFirst();
    }

    /** Where answers to the round of that name are taken in by pages; a round that is asked on paper has none. */
    public Optional<Intake> pages(String round) {
        return intake(round).filter(intake -> intake.takes(Mode.WEB));
    }

    /** The latest that has been made public of a round. */
    public Optional<ReleaseId> latestRelease(Round round) {
        return releases.ids().stream()
                .filter(id -> id.round().equals(round.id()))
                .reduce((one, next) -> next);
    }

    /** Where answers to the round that visitors are shown first are taken in. */
    public Optional<Intake> onShow() {
        return RoundOnShow.of(programme, LocalDate.now(clock))
                .flatMap(round -> intake(round.id().value()));
    }
}
