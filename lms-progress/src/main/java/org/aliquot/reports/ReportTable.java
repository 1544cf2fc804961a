package org.aliquot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.cohort.Scope;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs the statements of the reports. */
@Repository
class ReportTable {

    /** Rows with what they are sorted by, beside the totals of all. */
    record Found(
            List<ReportRow> rows, @Nullable ReportCursor next, List<ReportTotal> totals, Map<Column<?>, Long> sums) {}

    /** Rows held at once while all are streamed. */
    private static final int FETCH = 500;

    /** So many groups there may be. */
    private static final int GROUPS = 500;

    private static final String PLAN = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '2', true)
            """;

    private final JdbcClient jdbc;
    private final PracticeScales scales;
    private final SchoolZone zone;

    ReportTable(JdbcClient jdbc, PracticeScales scales, SchoolZone zone) {
        this.jdbc = jdbc;
        this.scales = scales;
        this.zone = zone;
    }

    boolean knows(String course) {
        return jdbc.sql("select exists (select from course where slug = :course)")
                .param("course", course)
                .query(Boolean.class)
                .single();
    }

    /** One more than asked for tells whether there is a next page. Needs a transaction. */
    Found page(ReportRequest request, Moment moment, Scope scope) {
        boolean groups = request.report() == Report.OUTCOMES;
        RowValues values = new RowValues(request, scales.specs());
        List<ReportRow> rows = new ArrayList<>();
        List<ReportCursor> ends = new ArrayList<>();
        List<ReportTotal> totals = new ArrayList<>();
        Map<Column<?>, Long> sums = new LinkedHashMap<>();
        RowCallbackHandler take = row -> {
            if (totals.isEmpty()) {
                for (Total total : request.report().totals()) {
                    totals.add(total.read(row));
                }
                for (Column<?> column : request.summed()) {
                    sums.put(column, row.getLong(column.sumAlias()));
                }
            }
            UUID id = row.getObject("id", UUID.class);
            if (id != null) {
                rows.add(new ReportRow(
                        id,
                        groups ? null : row.getObject("account_id", UUID.class),
                        groups ? row.getString("group_key") : null,
                        values.of(row)));
                ends.add(new ReportCursor(groups ? "" : row.getString("sort_key"), id));
            }
        };
        plan();
        jdbc.sql(ReportSql.page(request, !scope.isEverything()))
                .params(parameters(request, moment, scope))
                .param("limit", groups ? GROUPS : request.limit() + 1)
                .query(take);
        boolean more = !groups && rows.size() > request.limit();
        return new Found(
                more ? rows.subList(0, request.limit()) : rows,
                more ? ends.get(request.limit() - 1) : null,
                totals,
                groups ? added(request, rows) : sums);
    }

    /** Groups are few and all there. Whoever is in two classes would count twice, and groups that are left out not at all. */
    private static Map<Column<?>, Long> added(ReportRequest request, List<ReportRow> rows) {
        if (request.filter().groupBy() == ReportFilter.GroupBy.COHORT || rows.size() == GROUPS) {
            return Map.of();
        }
        Map<Column<?>, Long> sums = new LinkedHashMap<>();
        for (Column<?> column : request.columns()) {
            if (column.format() == Format.COUNT) {
                sums.put(
                        column,
                        rows.stream()
                                .mapToLong(row -> row.get(column) instanceof Long count ? count : 0)
                                .sum());
            }
        }
        return sums;
    }

    /** Every row, a few at a time: needs a transaction, without which the driver would fetch all rows at once. */
    void each(ReportRequest request, Moment moment, Scope scope, Consumer<Map<Column<?>, @Nullable Object>> take) {
        RowValues values = new RowValues(request, scales.specs());
        RowCallbackHandler pass = row -> take.accept(values.of(row));
        plan();
        jdbc.sql(ReportSql.all(request, !scope.isEverything()))
                .params(parameters(request, moment, scope))
                .param("limit", null)
                .withFetchSize(FETCH)
                .query(pass);
    }

    /**
     * The plan that is right for all values of a filter is wrong for most: each report is planned for what it is asked. What it reads is
     * in memory or on no turning disk, where a page out of order costs less than PostgreSQL takes for granted.
     */
    private void plan() {
        jdbc.sql(PLAN).query().singleRow();
    }

    private Map<String, @Nullable Object> parameters(ReportRequest request, Moment moment, Scope scope) {
        ReportFilter filter = request.filter();
        ReportCursor after = request.after();
        Map<String, @Nullable Object> values = new HashMap<>();
        LocalDate idle = moment.day().minusDays(filter.standing().stuckDays());
        values.put("zone", zone.name());
        values.put("day", moment.day());
        values.put("end", at(moment.end()));
        values.put("before", at(moment.end().minus(1, ChronoUnit.MICROS)));
        values.put("idle", idle);
        values.put("awake", at(begin(idle.plusDays(1))));
        values.put(
                "last",
                filter.past()
                        ? moment.day().minusDays(filter.days())
                        : moment.day().plusDays(filter.days() + 1L));
        values.put("bound", scope.parameter());
        values.put("course", filter.people().course());
        values.put("cohort", filter.people().cohort());
        values.put("payer", word(filter.people().payer()));
        values.put("payerName", filter.people().payerName());
        values.put("search", filter.people().search());
        values.put("status", word(filter.standing().status()));
        values.put("enrolledFrom", filter.standing().enrolledFrom());
        values.put("enrolledTo", filter.standing().enrolledTo());
        values.put("completedFrom", beginOrNull(filter.standing().completedFrom()));
        putActivity(values, filter.activity(), moment);
        values.put("exam", filter.sittings().exam());
        values.put("fromTime", beginOrNull(filter.sittings().from()));
        LocalDate to = filter.sittings().to();
        values.put("toTime", beginOrNull(to == null ? null : to.plusDays(1)));
        values.put("after", after == null ? null : after.row());
        values.put("key", after == null ? null : after.key());
        return values;
    }

    /** A state of the past knows no deeds that came after it. */
    private void putActivity(Map<String, @Nullable Object> values, ReportFilter.Activity activity, Moment moment) {
        LocalDate from = Objects.requireNonNullElse(activity.from(), LocalDate.of(2000, 1, 1));
        LocalDate asked = Objects.requireNonNullElse(activity.to(), moment.day());
        LocalDate to = asked.isAfter(moment.day()) ? moment.day() : asked;
        Instant end = begin(to.plusDays(1)); // also of today: the list knows the ends of days alone
        values.put("activeFrom", from);
        values.put("activeTo", to);
        values.put("activeBegin", at(begin(from)));
        values.put("activeEnd", at(end));
        values.put("activeBefore", at(end.minus(1, ChronoUnit.MICROS)));
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    private @Nullable OffsetDateTime beginOrNull(@Nullable LocalDate day) {
        return day == null ? null : at(begin(day));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone.id()).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return Objects.requireNonNull(instant).atOffset(ZoneOffset.UTC);
    }
}
