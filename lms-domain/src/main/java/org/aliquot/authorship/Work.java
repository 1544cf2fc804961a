package org.aliquot.authorship;

import org.aliquot.word.Word;

/**
 * Something that has authors.
 *
 * @param name slug of a course or question, key of an exam
 */
public record Work(Kind kind, String name) {

    /** What can have authors; a lesson has those of its course. */
    public enum Kind implements Word {
        COURSE,
        EXAM,
        ITEM
    }

    public static Work course(String slug) {
        return new Work(Kind.COURSE, slug);
    }

    public static Work exam(String key) {
        return new Work(Kind.EXAM, key);
    }

    public static Work item(String slug) {
        return new Work(Kind.ITEM, slug);
    }
}
