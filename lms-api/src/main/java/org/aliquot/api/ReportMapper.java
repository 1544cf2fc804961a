package org.aliquot.api;

import java.util.List;
import org.aliquot.reports.ReportColumn;
import org.aliquot.reports.ReportRow;
import org.aliquot.reports.ReportTotal;
import org.aliquot.reports.SavedView;
import org.mapstruct.Mapper;

/** Reports as the API writes them. */
@Mapper(config = ApiMapping.class)
interface ReportMapper {

    List<ReportJson.Column> columns(List<ReportColumn> columns);

    List<ReportJson.Row> rows(List<ReportRow> rows);

    List<ReportJson.Total> totals(List<ReportTotal> totals);

    ReportJson.View view(SavedView view);

    List<ReportJson.View> views(List<SavedView> views);
}
