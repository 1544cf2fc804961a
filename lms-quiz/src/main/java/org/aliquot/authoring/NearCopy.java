package org.aliquot.authoring;

import org.aliquot.bank.ItemId;
import org.aliquot.draft.PublicationStatus;

/**
 * A question whose stem says nearly the same.
 *
 * @param begin the beginning of its stem as plain text
 * @param likeness share of the pairs of neighboring words in common, from 0.5 to 1
 */
public record NearCopy(ItemId itemId, String slug, PublicationStatus status, String begin, double likeness) {}
