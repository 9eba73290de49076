/** What residents read around the questions: why they are asked, what they answered, when a question is for them. */
package se.medborgarlofte.survey.io.resident;
