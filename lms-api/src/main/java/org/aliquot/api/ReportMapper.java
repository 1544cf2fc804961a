package org.aliquot.api;

import java.util.List;
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

    default ReportJson.Row row(ReportRow row) {
        return new ReportJson.Row(row.id(), row.person(), row.group(), row.byWord());
    }
}
