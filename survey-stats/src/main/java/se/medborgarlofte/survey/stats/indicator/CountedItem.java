package se.medborgarlofte.survey.stats.indicator;

/**
 * An item among those it is counted with.
 *
 * @param place of the item among these, from 0
 */
record CountedItem(CountedTogether items, int place) {}
