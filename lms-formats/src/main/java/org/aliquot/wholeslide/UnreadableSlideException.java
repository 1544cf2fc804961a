package org.aliquot.wholeslide;

/** A file that is no slide we read, or a damaged one; the message is a sentence for whoever brought it. */
public final class UnreadableSlideException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableSlideException(String sentence) {
        super(sentence);
    }

    UnreadableSlideException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
