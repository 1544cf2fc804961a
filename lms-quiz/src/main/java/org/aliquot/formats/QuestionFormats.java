package org.aliquot.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.aliquot.formats.aiken.AikenReader;
import org.aliquot.formats.aiken.AikenWriter;
import org.aliquot.formats.gift.GiftReader;
import org.aliquot.formats.gift.GiftWriter;
import org.aliquot.formats.moodle.MoodleReader;
import org.aliquot.formats.moodle.MoodleWriter;
import org.aliquot.formats.neutral.JsonReader;
import org.aliquot.formats.neutral.JsonWriter;
import org.aliquot.formats.pack.PackQuestions;
import org.aliquot.formats.pack.PackWriter;
import org.aliquot.formats.qti.Qti12Reader;
import org.aliquot.formats.qti.QtiReader;
import org.aliquot.formats.qti.QtiWriter;
import org.aliquot.formats.table.TableReader;
import org.aliquot.formats.table.TableWriter;

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
