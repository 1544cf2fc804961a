package org.aliquot.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.aliquot.formats.gift.GiftReader;
import org.aliquot.formats.moodle.MoodleReader;
import org.aliquot.formats.neutral.JsonReader;
import org.aliquot.formats.neutral.JsonWriter;
import org.aliquot.formats.pack.PackQuestions;
import org.aliquot.formats.pack.PackWriter;

/** The reader and the writer of each format. */
public final class QuestionFormats {

    private QuestionFormats() {}

    public static QuestionReader reader(QuestionFormat format) {
        return switch (format) {
            case PACK -> new PackQuestions();
            case GIFT -> new GiftReader();
            case MOODLE_XML -> new MoodleReader();
            case JSON -> new JsonReader();
            default -> throw new IllegalArgumentException(format.word() + " is not read");
        };
    }

    /** Creates the file, or the folder of formats that need one. */
    public static QuestionWriter writer(QuestionFormat format, Path out) throws IOException {
        return switch (format) {
            case PACK -> new PackWriter(out);
            case JSON -> new JsonWriter(out);
            default -> throw new IllegalArgumentException(format.word() + " is not written");
        };
    }
}
