/** Made-up answers to any questionnaire, from a plan and a seed: the same bytes on every machine. */
package se.medborgarlofte.survey.stats.simulation;
