package org.aliquot.interchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture or another file beside a question.
 *
 * @param name relative path as the texts link to it, with {@code /} between names; never leads out of its folder
 * @param words what it shows, for those who cannot see it; empty where nothing is known beyond the text that links to it
 * @param content may be opened until the reader goes on to the next question
 */
public record QuestionMedia(String name, String words, Content content) {

    public QuestionMedia(String name, Content content) {
        this(name, "", content);
    }

    /** Bytes that lie elsewhere until they are asked for. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
