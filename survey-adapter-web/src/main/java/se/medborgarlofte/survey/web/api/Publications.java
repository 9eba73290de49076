package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import se.medborgarlofte.survey.core.programme.PublicPart;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.JsonReport;
import se.medborgarlofte.survey.web.site.Site;

/** What has been made public: releases of closed rounds, and promises. Nothing is computed here, ever. */
record Publications(Site site) {

    /** A release in a list of them. */
    record ReleaseEntry(
            ReleaseId id, RoundId round, Integer number, LocalDate day, LocalizedText title, String sha256) {

        static ReleaseEntry of(SealedRelease sealed) {
            var release = sealed.release();
            return new ReleaseEntry(
                    release.id(),
                    release.id().round(),
                    release.id().number(),
                    release.day(),
                    release.report().round().title(),
                    sealed.sha256());
        }
    }

    Reply releases(Context call) {
        return Window.askedFor(call).of(site.releases().ids(), ReleaseId::value, id -> ReleaseEntry.of(sealed(id)));
    }

    /** As {@code survey report} writes it. */
    Reply release(Context call) {
        var language = Spoken.to(call);
        return Reply.lasting(JsonReport.of(asked(call).release().report(), language))
                .with("Content-Language", language.tag());
    }

    Reply indicators(Context call) {
        return Reply.lasting(Json.list(asked(call).release().report().indicators(), Optional.empty()));
    }

    private SealedRelease asked(Context call) {
        return site.releases().ids().stream()
                .filter(id -> id.value().equals(call.pathParam("release")))
                .findFirst()
                .map(this::sealed)
                .orElseThrow(() -> Objection.of(Kind.NOT_FOUND));
    }

    /** One that is not what was sealed is no fault of the caller's, and is shown to nobody. */
    private SealedRelease sealed(ReleaseId id) {
        var read = site.releases().release(id);
        if (read.findings().hasErrors()) {
            throw new IllegalStateException("release is not as it was sealed: " + read.findings());
        }
        return read.orThrow();
    }

    Reply promises(Context call) {
        var part = publicPart();
        return Window.askedFor(call)
                .of(part.promises(), promise -> promise.id().value(), promise -> shown(promise, part));
    }

    Reply promise(Context call) {
        var part = publicPart();
        return part.promise(new PromiseId(call.pathParam("promise")))
                .map(promise -> Reply.of(shown(promise, part)))
                .orElseThrow(() -> Objection.of(Kind.NOT_FOUND));
    }

    private static PromiseView shown(CitizenPromise promise, PublicPart part) {
        return PromiseView.of(promise, part.followUps(promise));
    }

    private PublicPart publicPart() {
        return new PublicPart(site.programme(), site.releases().ids());
    }
}
