package org.aliquot.interchange;

import java.io.IOException;
import org.aliquot.interchange.cartridge.CourseReading;

/** Reads courses of Common Cartridge 1.0 to 1.3, as Canvas and others write them. */
public final class CartridgeReader {

    private CartridgeReader() {}

    /**
     * Reads a course part by part; neither the file nor any picture of it is ever held in memory.
     *
     * @throws UnreadableQuestionsException when it is no course, or one that is refused whole
     */
    public static void read(QuestionSource source, CartridgeSink sink) throws IOException {
        CourseReading.read(source, sink);
    }
}
