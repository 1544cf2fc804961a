package org.aliquot.calendar;

/** What comes of reading a secret address. */
public sealed interface FeedReading {

    record Found(Calendar calendar) implements FeedReading {}

    /** Never made, turned off, or of somebody who is suspended: nobody learns which. */
    record Unknown() implements FeedReading {}

    record TooOften() implements FeedReading {}
}
