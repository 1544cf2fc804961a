package org.aliquot.flashcards;

import org.aliquot.spool.Spooled;

/** What comes of asking for one's cards as a file. */
public sealed interface FlashcardFile {

    /**
     * @param file for the caller to send and close
     * @param cards in it
     */
    record Made(Spooled file, int cards) implements FlashcardFile {}

    /** There is none that the file could hold. */
    record NoCards() implements FlashcardFile {}

    /** While an exam is open, answers are not handed out. */
    record ExamRunning() implements FlashcardFile {}
}
