package org.aliquot.interchange.neutral;

import org.aliquot.interchange.QuestionSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/** Ends the reading of a question that is too long to be held as a tree, of however many short pieces it is made. */
final class ItemParser extends JsonParserDelegate {

    /** A letter of another script is up to six bytes, as an escape. */
    private static final long MOST_BYTES = 6L * QuestionSource.LONGEST_QUESTION;

    private final long begun;

    /** @param json at the beginning of a question */
    ItemParser(JsonParser json) {
        super(json);
        begun = place();
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (place() - begun > MOST_BYTES) {
            throw new StreamConstraintsException("a question holds more than 1,000,000 letters", currentLocation());
        }
        return token;
    }

    /** In bytes of UTF-8, or in letters of another encoding. */
    private long place() {
        TokenStreamLocation now = currentLocation();
        return Math.max(now.getByteOffset(), now.getCharOffset());
    }
}
