package org.aliquot.web.report;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A report on its page.
 *
 * @param word the report's name in addresses
 * @param tabs the reports, then saved views
 * @param problem what of the address makes no sense; then there is no table
 */
public record ReportView(
        String word,
        String title,
        String lede,
        List<Tab> tabs,
        Filters filters,
        @Nullable String problem,
        @Nullable Table table,
        Keeping keeping) {

    /** A report, or a saved view; {@code shared} by somebody else. */
    public record Tab(String title, String url, boolean current, boolean shared) {}

    /**
     * The form above the table.
     *
     * @param lists what is chosen from lists
     * @param typed what was typed, by name
     * @param more how many filters beyond the common ones are in use
     * @param sort the order, which goes along with the form
     * @param applied those in use, wherever in the form they stand
     */
    public record Filters(
            List<Listed> lists,
            List<Listed> moreLists,
            Map<String, String> typed,
            FieldErrors errors,
            List<Choice> columns,
            int more,
            String sort,
            List<Applied> applied) {

        public String text(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    /** A filter in use; {@code url} is the report without it. */
    public record Applied(String words, String url) {}

    /** One list of a filter. */
    public record Listed(String label, String name, List<Choice> choices) {}

    /**
     * Rows with what they mean.
     *
     * @param asOf the moment the figures speak of
     * @param foot what all rows come to, a text for each column; empty for none
     * @param small whether rates were left out because a group is small
     */
    public record Table(
            String asOf,
            List<Total> totals,
            List<Head> heads,
            List<List<Cell>> rows,
            List<Foot> foot,
            List<Definition> definitions,
            Paging paging,
            String csvUrl,
            String xlsxUrl,
            boolean small) {}

    /** What a column comes to over all rows that the filters leave; empty for nothing. */
    public record Foot(String label, String text, boolean number) {}

    /** A count that leads to the rows it counts. */
    public record Total(String figure, String title, String url) {}

    /** A column's head; {@code sort} is none, ascending or descending, and {@code id} where its link leads back to. */
    public record Head(
            String id,
            String title,
            boolean number,
            String sort,
            @Nullable String sortUrl) {}

    public record Definition(String title, String text) {}

    /**
     * One cell.
     *
     * @param url the rows behind the figure, or the person
     * @param small below the text, empty for nothing
     * @param folded whether that is shown on a press only
     * @param percent length of a bar, or -1 for none
     */
    public record Cell(
            String label,
            String text,
            @Nullable String url,
            String small,
            boolean folded,
            int percent,
            boolean number) {}

    /**
     * Saving what is shown as a view.
     *
     * @param parameters what goes into it
     * @param open the view that is open
     * @param shared whether all staff shall see it
     * @param errors of the name
     */
    public record Keeping(
            Map<String, String> parameters, @Nullable Open open, String name, boolean shared, FieldErrors errors) {}

    /**
     * The saved view that is open.
     *
     * @param mine whether it is the reader's own
     * @param changed whether the page shows something else than the view holds
     * @param stale what to say when it was changed elsewhere meanwhile
     */
    public record Open(
            String id,
            String name,
            int version,
            boolean mine,
            boolean changed,
            String url,
            @Nullable String stale) {}
}
