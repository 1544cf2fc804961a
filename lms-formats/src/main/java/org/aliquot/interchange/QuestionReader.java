package org.aliquot.interchange;

import java.io.IOException;

/**
 * Reads the questions of one format, one after the other, so that a file may be larger than the memory. Never fetches anything.
 */
public interface QuestionReader {

    /**
     * Reads to the end.
     *
     * @throws UnreadableQuestionsException when the file as a whole cannot be read
     */
    void read(QuestionSource source, QuestionSink sink) throws IOException;
}
