package org.aliquot.interchange.neutral;

import java.io.IOException;
import java.io.InputStream;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.media.LinkedMedia;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads the neutral form, question by question. */
public final class JsonReader implements QuestionReader {

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        try (InputStream in = source.open();
                JsonParser json = JsonQuestions.MAPPER.createParser(in)) {
            toItems(source, json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                int line = json.currentTokenLocation().getLineNr();
                JsonNode item = tree(source, json);
                item(new JsonFields(item), line, source, sink);
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw source.unreadable(
                        json.currentTokenLocation().getLineNr(), "items holds something that is no question");
            }
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw source.unreadable(line, "this is not JSON: " + wrong.getOriginalMessage());
        }
    }

    private static JsonNode tree(QuestionSource source, JsonParser json) {
        try {
            return json.objectReadContext().readTree(new ItemParser(json));
        } catch (NumberFormatException tooLarge) {
            throw source.unreadable(
                    json.currentLocation().getLineNr(), "this is a number of another size than people write");
        }
    }

    private static void toItems(QuestionSource source, JsonParser json) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            return;
        }
        if (json.currentToken() == JsonToken.START_OBJECT) {
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("items") && json.currentToken() == JsonToken.START_ARRAY) {
                    return;
                }
                json.skipChildren();
            }
        }
        throw source.unreadable("there is no list 'items' in the file");
    }

    private static void item(JsonFields fields, int line, QuestionSource source, QuestionSink sink) {
        try {
            Question question = fields.question();
            fields.leftover(question.name(), line).forEach(sink::finding);
            sink.question(new ReadQuestion(question, line, LinkedMedia.of(question, source)));
        } catch (JsonFields.Wrong wrong) {
            sink.refused(fields.name(), line, wrong.field(), wrong.reason());
        }
    }
}
