package org.aliquot.web.admin;

import java.util.Map;
import java.util.Optional;
import org.aliquot.reports.ReportColumn;
import org.aliquot.reports.ReportCursor;
import org.aliquot.reports.ReportQuery;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.StaffUrls;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the progress report an address asks for; what makes no sense in it is left out.
 *
 * @param sort a column's word, with a minus before it for the highest first
 */
record ReportWish(
        @Nullable String course,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String after) {

    private static final int PAGE = 50;

    ReportWish orCourse(String first) {
        return Search.typed(course).isEmpty() ? new ReportWish(first, q, sort, after) : this;
    }

    ReportQuery query() {
        ReportCursor cursor = Optional.ofNullable(after)
                .flatMap(text -> ReportCursor.decode(text, column()))
                .orElse(null);
        return new ReportQuery(Search.typed(course), Search.orNull(q), column(), isDown(), cursor, PAGE);
    }

    ReportColumn column() {
        String word = Search.typed(sort);
        return ReportColumn.of(isDown() ? word.substring(1) : word).orElse(ReportColumn.NAME);
    }

    boolean isDown() {
        return Search.typed(sort).startsWith("-");
    }

    /** The sorting as it travels. */
    String sorting() {
        return (isDown() ? "-" : "") + column().word();
    }

    /** The same report from its beginning, sorted by {@code column}; the other way round where it is already. */
    String sortedBy(ReportColumn column) {
        return url(StaffUrls.report(), (column == column() && !isDown() ? "-" : "") + column.word(), null);
    }

    String first() {
        return url(StaffUrls.report(), sorting(), null);
    }

    String from(ReportCursor cursor) {
        return url(StaffUrls.report(), sorting(), cursor.encode());
    }

    String file() {
        return url(StaffUrls.reportFile(), sorting(), null);
    }

    boolean isFirst() {
        return Search.typed(after).isEmpty();
    }

    private String url(String path, String sorting, @Nullable String from) {
        return StaffUrls.with(
                path,
                Map.of(
                        "course",
                        Search.typed(course),
                        "q",
                        Search.typed(q),
                        "sort",
                        sorting,
                        "after",
                        from == null ? "" : from));
    }
}
