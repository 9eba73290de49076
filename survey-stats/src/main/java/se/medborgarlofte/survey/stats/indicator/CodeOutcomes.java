package se.medborgarlofte.survey.stats.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.stats.cube.CubeItem;

/** The outcome of each sign that may stand in a column of codes, code by code and reason by reason. */
final class CodeOutcomes {

    private static final int CODES = 100;

    /** Answers all the same, though no choice: they were not passed over. */
    private static final Set<MissingReason> ANSWERS_WITHOUT_A_CODE =
            EnumSet.of(MissingReason.DONT_KNOW, MissingReason.PREFER_NOT_TO_SAY, MissingReason.NOT_APPLICABLE);

    private final int[] ofSign = new int[CubeItem.SIGNS];

    /** Where no answer is in the base yet. */
    CodeOutcomes() {
        for (int code = 0; code < CODES; code++) {
            ofSign[code] = Outcomes.ASKED | Outcomes.ANSWERED;
        }
        for (var reason : MissingReason.values()) {
            ofSign[CodeColumn.of(reason)] = of(reason);
        }
    }

    /** Of an answer without a code, as far as it is not in the base. */
    static int of(MissingReason reason) {
        return (reason == MissingReason.NOT_ASKED ? 0 : Outcomes.ASKED)
                | (ANSWERS_WITHOUT_A_CODE.contains(reason) ? Outcomes.ANSWERED : 0);
    }

    /** Adds a flag to these codes; a number that is no code is nobody's. */
    CodeOutcomes codes(List<Integer> codes, int flag) {
        codes.stream().filter(CodeOutcomes::isCode).forEach(code -> ofSign[code] |= flag);
        return this;
    }

    /** Adds a flag to answers without a code. */
    CodeOutcomes reasons(List<MissingReason> reasons, int flag) {
        reasons.forEach(reason -> ofSign[CodeColumn.of(reason)] |= flag);
        return this;
    }

    /** Gives each of these codes the outcome of its number. */
    CodeOutcomes numbers(List<Integer> codes) {
        codes.stream()
                .filter(CodeOutcomes::isCode)
                .forEach(code -> ofSign[code] = Outcomes.FIRST_NUMBER + codes.indexOf(code));
        return this;
    }

    private static boolean isCode(int number) {
        return 0 <= number && number < CODES;
    }

    /** One for each sign. */
    int[] ofSigns() {
        return ofSign.clone();
    }
}
