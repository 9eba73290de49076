/** Plans for made-up answers: who answers and how, as data, for rehearsal before fieldwork and for examples. */
package se.medborgarlofte.survey.core.simulation;
