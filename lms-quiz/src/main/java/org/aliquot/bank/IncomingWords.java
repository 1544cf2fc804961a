package org.aliquot.bank;

import org.aliquot.question.ItemWords;
import org.aliquot.word.Language;

/**
 * The words of a question in another language, as a pack brings them.
 *
 * @param madeFrom fingerprint of the English words
 * @param hash of the words themselves
 */
public record IncomingWords(String slug, Language language, String madeFrom, String hash, ItemWords words) {}
