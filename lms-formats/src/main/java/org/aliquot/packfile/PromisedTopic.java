package org.aliquot.packfile;

import java.util.Map;
import org.aliquot.question.Level;

/** How many exam questions a pack promises to have of one subtopic at least, by level. */
public record PromisedTopic(String topic, Map<Level, Integer> least) {

    public PromisedTopic {
        least = Map.copyOf(least);
    }
}
