package org.aliquot.interchange;

import java.io.IOException;
import java.nio.file.Path;
import org.aliquot.interchange.aiken.AikenReader;
import org.aliquot.interchange.aiken.AikenWriter;
import org.aliquot.interchange.gift.GiftReader;
import org.aliquot.interchange.gift.GiftWriter;
import org.aliquot.interchange.moodle.MoodleReader;
import org.aliquot.interchange.moodle.MoodleWriter;
import org.aliquot.interchange.neutral.JsonReader;
import org.aliquot.interchange.neutral.JsonWriter;
import org.aliquot.interchange.pack.PackQuestions;
import org.aliquot.interchange.pack.PackWriter;
import org.aliquot.interchange.qti.Qti12Reader;
import org.aliquot.interchange.qti.QtiReader;
import org.aliquot.interchange.qti.QtiWriter;
import org.aliquot.interchange.table.TableReader;
import org.aliquot.interchange.table.TableWriter;

/** The reader and the writer of each format. */
public final class QuestionFormats {

    private QuestionFormats() {}

    public static QuestionReader reader(QuestionFormat format) {
        return switch (format) {
            case PACK -> new PackQuestions();
            case GIFT -> new GiftReader();
            case AIKEN -> new AikenReader();
            case CSV -> TableReader.csv();
            case XLSX -> TableReader.xlsx();
            case MOODLE_XML -> new MoodleReader();
            case JSON -> new JsonReader();
            case QTI21, QTI30 -> new QtiReader();
            case QTI12, CC -> new Qti12Reader();
        };
    }

    /** Creates the file, or the folder of formats that need one. */
    public static QuestionWriter writer(QuestionFormat format, Path out) throws IOException {
        return switch (format) {
            case PACK -> new PackWriter(out);
            case GIFT -> new GiftWriter(out);
            case AIKEN -> new AikenWriter(out);
            case CSV -> TableWriter.csv(out);
            case XLSX -> TableWriter.xlsx(out);
            case MOODLE_XML -> new MoodleWriter(out);
            case JSON -> new JsonWriter(out);
            case QTI21 -> QtiWriter.ofVersion21(out);
            case QTI30 -> QtiWriter.ofVersion30(out);
            case QTI12, CC -> throw new IllegalArgumentException(format.word() + " is not written");
        };
    }
}
