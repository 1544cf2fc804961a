package org.aliquot.review;

import org.aliquot.spacing.Card;

/** What is known of a card when it is not yet decided whether it is asked: thousands of them are weighed for the few of a day. */
record CardMemory(CardId id, Card memory) {}
