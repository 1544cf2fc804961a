package org.aliquot.web.outcome;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;

/**
 * The learners of a program with what was entered about them.
 *
 * @param packUrl where the figures are
 */
public record PeoplePage(
        List<Choice> courses,
        List<Choice> years,
        List<Choice> classes,
        String search,
        boolean missing,
        String packUrl,
        List<Row> rows,
        Paging paging) {

    /** Empty texts where nothing is known. */
    public record Row(String name, String email, String url, String year, String way, String exam, String work) {}
}
