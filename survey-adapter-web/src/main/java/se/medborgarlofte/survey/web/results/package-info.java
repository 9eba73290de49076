/** What has been made public: results, promises, and how the pages serve everybody. */
package se.medborgarlofte.survey.web.results;
