package org.aliquot.catalog;

/** Names a lesson: its slug means something only in its course. */
public record LessonPath(String course, String lesson) {

    /** Where learners find lessons: one is at this and its {@link #name}. */
    public static final String ADDRESSES = "/courses/";

    /** From its {@link #name}. */
    public static LessonPath of(String name) {
        int slash = name.indexOf('/');
        return new LessonPath(name.substring(0, slash), name.substring(slash + 1));
    }

    /** How the text of another lesson links to it. */
    public String address() {
        return ADDRESSES + name();
    }

    /** As packs and the audit log call it. */
    public String name() {
        return course + "/" + lesson;
    }
}
