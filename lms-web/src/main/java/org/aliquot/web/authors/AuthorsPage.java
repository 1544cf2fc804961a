package org.aliquot.web.authors;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a work.
 *
 * @param back the work's own page
 * @param url takes who is added
 * @param removal takes who is removed
 * @param colleagues who can be added; empty when the visitor may not say
 * @param trouble why nothing was changed
 */
public record AuthorsPage(
        String title,
        String back,
        String url,
        String removal,
        List<Line> authors,
        List<Choice> colleagues,
        @Nullable String trouble) {

    /** One author; {@code removable} when the visitor may take them out. */
    public record Line(String id, String name, boolean owner, boolean removable) {}
}
