package org.aliquot.qti;

import java.io.InputStream;
import java.util.List;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import tools.jackson.databind.JsonNode;

/** An item of QTI 2 or 3 that scores itself by the rules it brings along. */
public final class RuledItem {

    private final Tag item;

    private RuledItem(Tag item) {
        this.item = item;
    }

    /**
     * Reads an item.
     *
     * @throws RefusedXml when it is not well formed, or more than we read
     */
    public static RuledItem read(InputStream in) {
        return new RuledItem(TagReader.read(in));
    }

    /** Scores the responses of each case and compares; a construct that we do not support is named and never guessed. */
    public List<GradedCase> grade(JsonNode cases) {
        return new CaseFile(cases).grade(item);
    }
}
