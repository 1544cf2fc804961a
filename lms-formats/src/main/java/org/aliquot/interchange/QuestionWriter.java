package org.aliquot.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/** Writes questions of one format, one after the other; the file is complete when closed. */
public interface QuestionWriter extends Closeable {

    /**
     * Writes a question.
     *
     * @param findings gets whatever the format cannot hold
     * @return whether it was written; if not, a finding says why
     */
    boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) throws IOException;
}
