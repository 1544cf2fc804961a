package org.aliquot.interchange;

/** Takes what a reader finds, as it finds it. May throw to make the reader stop. */
public interface QuestionSink {

    /** A question, whole or with a part left out that a {@link #finding} tells. */
    void question(ReadQuestion question);

    /** What was changed or left out of a question that is handed over, before or after it. */
    void finding(QuestionFinding finding);

    /** A question that is there and cannot be taken. */
    void refused(String item, int line, String what, String why);

    /** The same, with what could be understood of it for whoever wants to mend it. */
    default void refused(Question understood, int line, String what, String why) {
        refused(understood.name(), line, what, why);
    }
}
