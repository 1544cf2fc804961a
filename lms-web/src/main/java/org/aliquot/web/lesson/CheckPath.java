package org.aliquot.web.lesson;

import org.jspecify.annotations.Nullable;

/**
 * The address of a knowledge check.
 *
 * @param in the lesson in which it is asked, where that is another than its own
 */
record CheckPath(
        String course,
        String lesson,
        String check,
        @Nullable String in) {

    /** The lesson that its reader has before them. */
    String read() {
        return in == null ? lesson : in;
    }
}
