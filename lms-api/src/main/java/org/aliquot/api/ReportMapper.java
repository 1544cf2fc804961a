package org.aliquot.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.reports.Column;
import org.aliquot.reports.ReportRow;
import org.aliquot.reports.ReportTotal;
import org.aliquot.reports.SavedView;
import org.mapstruct.Mapper;

/** Reports as the API writes them. */
@Mapper(config = ApiMapping.class)
interface ReportMapper {

    List<ReportJson.Column> columns(List<Column<?>> columns);

    List<ReportJson.Row> rows(List<ReportRow> rows);

    List<ReportJson.Total> totals(List<ReportTotal> totals);

    ReportJson.View view(SavedView view);

    List<ReportJson.View> views(List<SavedView> views);

    default ReportJson.Column column(Column<?> it) {
        String of = it.of() == null ? "" : it.of().word();
        return new ReportJson.Column(it.word(), it.title(), it.definition(), it.format(), of, it.sortable());
    }

    /** By the columns' words. */
    default Map<String, Long> sums(Map<Column<?>, Long> sums) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(sum -> sum.getKey().word(), Map.Entry::getValue));
    }

    default ReportJson.Row row(ReportRow row) {
        return new ReportJson.Row(row.id(), row.person(), row.group(), row.byWord());
    }
}
