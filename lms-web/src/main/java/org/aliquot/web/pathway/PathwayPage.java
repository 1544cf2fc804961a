package org.aliquot.web.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts by kind, and the courses that explain them to anybody. */
public record PathwayPage(List<Group> groups, List<Course> courses) {

    /** @param anchor where on the page it begins */
    public record Group(String anchor, String title, String lead, List<Subject> subjects) {}

    /** All facts of one kind about one thing, such as a credential or a state. */
    public record Subject(String title, List<Line> lines) {}

    /** @param textHtml safe inline HTML */
    public record Line(String label, String textHtml, Source source) {}

    /**
     * @param vintage the time that it speaks of; null when that is the time of checking
     * @param when such as {@code checked 2026-11-20}
     * @param due that it may have changed, in a sentence; null while it is not to be checked again
     */
    public record Source(
            String mark,
            String name,
            @Nullable String address,
            @Nullable String vintage,
            String when,
            @Nullable String due) {}

    public record Course(String title, String facts, String url) {}
}
