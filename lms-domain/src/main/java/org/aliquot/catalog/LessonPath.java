package org.aliquot.catalog;

/** Names a lesson: its slug means something only in its course. */
public record LessonPath(String course, String lesson) {

    /** From its {@link #name}. */
    public static LessonPath of(String name) {
        int slash = name.indexOf('/');
        return new LessonPath(name.substring(0, slash), name.substring(slash + 1));
    }

    /** As packs and the audit log call it. */
    public String name() {
        return course + "/" + lesson;
    }
}
