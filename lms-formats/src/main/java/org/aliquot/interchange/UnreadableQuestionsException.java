package org.aliquot.interchange;

/** A file of questions that is refused as a whole; the message is for the person who brought it. */
public final class UnreadableQuestionsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    public UnreadableQuestionsException(String file, int line, String message) {
        super(QuestionFinding.shortened(message));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** From 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }
}
