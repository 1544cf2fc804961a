package org.aliquot.packfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A course of a pack: sections in order, lessons in order.
 *
 * @param openToAll whether anybody may read its lessons; left out of the hash when false, as it was before there was a choice
 */
public record PackCourse(
        String slug,
        String title,
        String summary,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean openToAll,
        List<Section> sections) {

    public PackCourse {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<String> lessons) {
        public Section {
            lessons = List.copyOf(lessons);
        }
    }
}
