package org.aliquot.calendar;

/** Where calendar programs fetch a learner's days; whoever makes the pages knows it. */
public interface FeedLinks {

    /** The whole address, with the name of the site. */
    String feed(String secret);
}
