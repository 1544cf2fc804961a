package org.aliquot.interchange.text;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.question.ItemTags;
import org.jspecify.annotations.Nullable;

/** Topic and level as tags, in formats that know only those. */
public final class PlaceTags {

    private static final String TOPIC = "topic:";
    private static final String LEVEL = "level:";

    private PlaceTags() {}

    public static List<String> tags(QuestionPlace place) {
        List<String> tags = new ArrayList<>(place.tags());
        if (place.topic() != null && !place.topic().isBlank()) {
            tags.add(TOPIC + place.topic());
        }
        if (place.level() != null) {
            tags.add(LEVEL + place.level());
        }
        return tags;
    }

    /** For systems that have categories: the one that the question had there stands where we have an area. */
    public static QuestionPlace inCategory(QuestionPlace place) {
        List<String> tags = ItemTags.tidy(place.tags());
        return ItemTags.category(tags)
                .map(category ->
                        new QuestionPlace(category, place.topic(), place.level(), ItemTags.withoutCategory(tags)))
                .orElse(place);
    }

    public static QuestionPlace place(@Nullable String area, List<String> tags) {
        String topic = null;
        String level = null;
        List<String> others = new ArrayList<>();
        for (String tag : tags) {
            if (tag.startsWith(TOPIC)) {
                topic = tag.substring(TOPIC.length());
            } else if (tag.startsWith(LEVEL)) {
                level = tag.substring(LEVEL.length());
            } else {
                others.add(tag);
            }
        }
        return new QuestionPlace(area, topic, level, others);
    }
}
