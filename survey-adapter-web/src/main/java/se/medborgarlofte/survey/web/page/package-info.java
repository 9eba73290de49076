/** How a page is framed: its language, its head and foot, and the templates it is written with. */
package se.medborgarlofte.survey.web.page;
