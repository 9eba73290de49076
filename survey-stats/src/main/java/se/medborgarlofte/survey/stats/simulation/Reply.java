package se.medborgarlofte.survey.stats.simulation;

import se.medborgarlofte.survey.core.questionnaire.Answer;

/** How the people a question is put to answer it, one after the other. */
interface Reply {
    Answer of(Person person);
}
