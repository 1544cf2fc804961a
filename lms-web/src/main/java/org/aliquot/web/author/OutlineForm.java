package org.aliquot.web.author;

import java.util.Map;
import java.util.UUID;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** One change to a course as a form of its page sends it: the button's name says what, its value to which. */
record OutlineForm(Map<String, String> fields) {

    OutlineForm {
        fields = Map.copyOf(fields);
    }

    /** The version of the course that the change was made on. */
    int version() {
        String typed = field("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    CourseEditor.Words words(CoursePlan plan) {
        return new CourseEditor.Words(
                has("words") ? field("title") : plan.title(),
                has("words") ? field("summary") : plan.summary(),
                field("section"));
    }

    /** The course after this change; the same when it changes nothing. */
    CourseArrangement apply(CoursePlan plan) {
        Outline outline = Outline.of(plan);
        lessons(outline);
        sections(outline);
        return new CourseArrangement(
                words(plan).title().strip(), words(plan).summary().strip(), outline.sections());
    }

    private void lessons(Outline outline) {
        outline.move(field("up"), -1);
        outline.move(field("down"), 1);
        if (has("move")) {
            outline.put(field("move"), id(field("to-" + field("move"))));
        }
        if (has("take-out")) {
            outline.takeOut(field("take-out"));
        }
        if (has("drop")) {
            outline.drop(field("drop"), id(field("into")), field("before"));
        }
    }

    private void sections(Outline outline) {
        outline.moveSection(id(field("section-up")), -1);
        outline.moveSection(id(field("section-down")), 1);
        outline.remove(id(field("remove")));
        if (has("rename")) {
            outline.rename(
                    id(field("rename")), field("title-" + field("rename")).strip());
        }
        if (has("add")) {
            outline.add(field("section").strip());
        }
    }

    /** What was typed as a section's title; {@code otherwise} where nothing was. */
    String title(UUID section, String otherwise) {
        return fields.getOrDefault("title-" + section, otherwise);
    }

    private boolean has(String name) {
        return fields.containsKey(name);
    }

    private String field(String name) {
        return Search.typed(fields.get(name));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
