package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.programme.PublicPart;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.web.site.Site;

/** What is asked, when, and about which areas. */
record Definitions(Site site) {

    /** An area set without what its answers are weighted to. */
    record Areas(String edition, List<Area> areas) {}

    /** A questionnaire in a list of them. */
    record QuestionnaireEntry(String id, String name, Integer version, LocalizedText title, List<String> languages) {

        static QuestionnaireEntry of(Questionnaire questionnaire) {
            return new QuestionnaireEntry(
                    questionnaire.id().toString(),
                    questionnaire.name(),
                    questionnaire.version(),
                    questionnaire.title(),
                    questionnaire.languages());
        }
    }

    Reply survey(Context call) {
        return Reply.of(site.programme().survey());
    }

    Reply areas(Context call) {
        var areas = site.programme().areas();
        return Reply.of(new Areas(areas.edition(), areas.areas()));
    }

    Reply questionnaires(Context call) {
        return Reply.current(Json.list(
                publicPart().questionnaires().stream()
                        .map(QuestionnaireEntry::of)
                        .toList(),
                Optional.empty()));
    }

    Reply questionnaire(Context call) {
        String id = call.pathParam("questionnaire");
        return publicPart().questionnaires().stream()
                .filter(questionnaire -> questionnaire.id().toString().equals(id))
                .findFirst()
                .map(Reply::of)
                .orElseThrow(() -> Objection.of(Kind.NOT_FOUND));
    }

    private PublicPart publicPart() {
        return new PublicPart(site.programme(), List.of());
    }

    Reply rounds(Context call) {
        return Window.askedFor(call)
                .of(site.programme().rounds(), round -> round.id().value(), this::shown);
    }

    Reply round(Context call) {
        return site.programme().rounds().stream()
                .filter(round -> round.id().value().equals(call.pathParam("round")))
                .findFirst()
                .map(round -> Reply.of(shown(round)))
                .orElseThrow(() -> Objection.of(Kind.NOT_FOUND));
    }

    private RoundView shown(Round round) {
        return RoundView.of(
                round,
                site.programme().askedIn(round).map(Questionnaire::languages).orElse(List.of()));
    }
}
