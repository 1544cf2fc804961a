package org.aliquot.catalog;

import org.aliquot.lesson.LessonWords;
import org.aliquot.word.Language;

/**
 * The words of a lesson in another language, as a pack brings them.
 *
 * @param madeFrom fingerprint of the English words
 * @param hash of the words themselves
 */
public record IncomingLessonWords(
        String course, String lesson, Language language, String madeFrom, String hash, LessonWords words) {}
