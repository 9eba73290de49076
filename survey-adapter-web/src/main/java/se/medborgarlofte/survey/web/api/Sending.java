package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Submission;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.json.SubmissionForm;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.site.Site;

/**
 * Takes answers in. The caller's key is the id of the form: the same key again is answered with the same receipt, whatever
 * comes with it, since nothing is kept that could tell which answers a receipt is for.
 */
record Sending(Site site, Limits limits) {

    /** Far more than a questionnaire of the longest answers. */
    static final int LARGEST = 256 * 1024;

    /** Random: a key with the time in it would keep the order in which people answered. */
    private static final Pattern KEY = Pattern.compile(
            "\"?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})\"?");

    private static final Pattern JSON = Pattern.compile("(?i)\\s*application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");

    Reply send(Context call) {
        limits.countCall(call);
        var intake = site.intake(call.pathParam("round")).orElseThrow(() -> Objection.of(Kind.NOT_FOUND));
        var form = key(call);
        byte[] body = body(call);
        var known = intake.receipt(form);
        var receipt = known.orElseGet(() -> intake.take(read(body, intake, form)));
        return Reply.json(known.isPresent() ? 200 : 201, Json.write(receipt)).with("Cache-Control", "no-store");
    }

    private static Checked<Submission> read(byte[] body, Intake intake, SubmissionId form) {
        return SubmissionForm.read(body, intake.questionnaire(), form);
    }

    private static SubmissionId key(Context call) {
        var key =
                KEY.matcher(Optional.ofNullable(call.header("Idempotency-Key")).orElse(""));
        if (!key.matches()) {
            throw Objection.of(Kind.IDEMPOTENCY_KEY);
        }
        return new SubmissionId(UUID.fromString(key.group(1)));
    }

    private static byte[] body(Context call) {
        if (!JSON.matcher(Optional.ofNullable(call.contentType()).orElse("")).matches()) {
            throw Objection.of(Kind.NOT_A_JSON_BODY);
        }
        requireSmall(call.req().getContentLengthLong());
        byte[] body = read(call);
        requireSmall(body.length);
        return body;
    }

    private static void requireSmall(long length) {
        if (length > LARGEST) {
            throw Objection.of(Kind.TOO_LARGE).with("most", LARGEST / 1024);
        }
    }

    private static byte[] read(Context call) {
        try {
            return call.bodyInputStream().readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
