package org.aliquot.web.editor;

import java.util.List;
import org.aliquot.web.staff.DraftMerge;
import org.jspecify.annotations.Nullable;

/**
 * Who else has this question open.
 *
 * @param people by name, empty when nobody
 * @param savedBy who saved last, null when that was the reader or nobody has
 * @param merge what was saved since the reader's form was filled; null when it is up to date
 */
public record Presence(
        List<String> people,
        @Nullable String savedBy,
        @Nullable String saved,
        @Nullable DraftMerge<ItemEditor> merge) {

    public Presence {
        people = List.copyOf(people);
    }

    /** Such as "Dana Whitfield and Priya Raman have this open too". */
    public String sentence() {
        String names = people.size() == 1
                ? people.getFirst()
                : String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
        return names + (people.size() == 1 ? " has" : " have") + " this open too";
    }
}
