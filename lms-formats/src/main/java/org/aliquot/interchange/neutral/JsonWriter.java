package org.aliquot.interchange.neutral;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.media.MediaFolder;
import org.aliquot.interchange.text.OutFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/** Writes the neutral form; pictures go beside it. */
public final class JsonWriter implements QuestionWriter {

    private final OutputStream out;
    private final JsonGenerator json;
    private final ObjectWriter records;
    private final MediaFolder media;

    public JsonWriter(Path file) throws IOException {
        this.media = new MediaFolder(file);
        this.out = OutFile.create(file);
        this.records = JsonQuestions.MAPPER.writerWithDefaultPrettyPrinter();
        this.json = records.createGenerator(out);
        json.writeStartObject();
        json.writeName("items");
        json.writeStartArray();
    }

    @Override
    public boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) throws IOException {
        records.writeValue(json, JsonQuestions.tree(question.question()));
        media.keep(question.media());
        return true;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.close();
    }
}
