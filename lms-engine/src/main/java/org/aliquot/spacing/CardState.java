package org.aliquot.spacing;

/** Where a card is in its life. Learning and relearning go by steps of minutes or hours, review by days. */
public enum CardState {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING
}
