package org.aliquot.web.rostering;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Systems whose files are read, and the last files.
 *
 * @param sources to choose from
 * @param name of a new system, as typed
 * @param problem why a file was refused
 */
public record RostersPage(
        List<Choice> sources,
        List<Line> lines,
        String name,
        FieldErrors errors,
        @Nullable String problem) {

    /** A file that was read. */
    public record Line(String fileName, String url, String source, String readAt, String by, String state) {}
}
