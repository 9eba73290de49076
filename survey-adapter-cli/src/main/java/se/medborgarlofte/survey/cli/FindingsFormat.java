package se.medborgarlofte.survey.cli;

import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.json.Json;

/** The forms in which findings can be written. */
enum FindingsFormat {
    TEXT {
        @Override
        String of(Findings findings, FindingsText text) {
            return text.page(findings) + "\n";
        }
    },
    JSON {
        @Override
        String of(Findings findings, FindingsText text) {
            return Json.write(FindingsJson.of(findings, text));
        }
    };

    abstract String of(Findings findings, FindingsText text);

    @Override
    public String toString() {
        return LowerCase.word(this);
    }
}
