package org.aliquot.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A course that a test made by the pages: one section, in it one lesson that is a draft. */
record WrittenCourse(String slug, String lessonSlug) {

    static WrittenCourse made(PageClient author, String title) {
        String url = author.post("/teach/courses", Map.of("title", title, "summary", "For a test."))
                .location();
        author.postAndFollow(path(url) + "/outline", Map.of("version", "1", "add", "section", "section", "Basics"));
        String lesson = addLesson(author, path(url), "First lesson");
        return new WrittenCourse(last(url), lesson);
    }

    /** The slug of a new lesson at the end of the first section. */
    static String addLesson(PageClient author, String course, String title) {
        String section = first(author.get(course).body(), "data-section=\"([^\"]+)\"");
        return last(author.post(course + "/lessons", Map.of("title", title, "section", section))
                .location());
    }

    /** The fields of the lesson editor, complete. */
    static Map<String, String> text(String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("summary", "Draw tubes in the right order.");
        fields.put("minutes", "10");
        fields.put("objectives", "Name the order of draw\nSay why it matters");
        fields.put("topics", "mlt-bb-abo-discrepancies");
        fields.put("references", "CLSI GP41, 7th ed., 2017");
        fields.put("body", "Draw **blue** first.\n\nThen serum.");
        return fields;
    }

    String url() {
        return "/teach/courses/" + slug;
    }

    String lesson() {
        return url() + "/lessons/" + lessonSlug;
    }

    static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/teach/"));
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
