package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;

/** Reads the values of a report's rows; what they are called is worked out once for all rows. */
final class RowValues {

    private final List<Column<?>> columns;
    private final List<String> names;
    private final Map<String, ExamSpec> exams;

    /** @param exams all exams by key */
    RowValues(ReportRequest request, Map<String, ExamSpec> exams) {
        this.columns = request.read();
        this.names = columns.stream().map(Column::alias).toList();
        this.exams = exams;
    }

    Map<Column<?>, @Nullable Object> of(ResultSet row) throws SQLException {
        Map<Column<?>, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), columns.get(i).read(row, names.get(i), exams));
        }
        return values;
    }
}
