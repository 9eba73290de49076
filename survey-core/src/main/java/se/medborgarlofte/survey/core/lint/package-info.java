/** What makes a promise hard to follow up, told to whoever drafts it; it stops no decision. */
package se.medborgarlofte.survey.core.lint;
