/** What the public is shown: displayed values only, never the figures behind them. */
package se.medborgarlofte.survey.core.release;
