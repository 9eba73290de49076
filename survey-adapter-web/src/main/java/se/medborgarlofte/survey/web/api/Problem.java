package se.medborgarlofte.survey.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * Why a call was refused, as RFC 9457 has it.
 *
 * @param type which kind of problem it is
 * @param title of all problems of the kind
 * @param detail what is wrong with this call, and what to do
 * @param params what the detail says, for programs
 * @param errors each thing wrong with the body
 */
record Problem(
        String type,
        String title,
        int status,
        Optional<String> detail,
        Map<String, String> params,
        List<Fault> errors) {

    Problem {
        params = Authored.map(params);
        errors = Authored.list(errors);
    }

    /**
     * One thing wrong with the body.
     *
     * @param pointer to it, as a fragment
     * @param code what is wrong, for programs
     * @param detail what is wrong and what to do, for people
     * @param params what the detail says
     */
    record Fault(String pointer, String code, String detail, Map<String, String> params) {
        Fault {
            params = Authored.map(params);
        }
    }
}
