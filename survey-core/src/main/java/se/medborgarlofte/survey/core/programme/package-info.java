/** Everything people have written about one survey, and whether it hangs together. */
package se.medborgarlofte.survey.core.programme;
