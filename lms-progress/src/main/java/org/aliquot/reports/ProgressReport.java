package org.aliquot.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.reports.ReportTable.KeyedRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' report: what each learner of a course has done. Two queries, however many learners there are. */
@Service
public class ProgressReport {

    private final ReportTable table;
    private final AuditLog audit;

    ProgressReport(ReportTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    /** Empty when there is no such course. */
    @Transactional(readOnly = true)
    public Optional<ReportPage> page(ReportQuery query) {
        return table.totals(query).map(totals -> page(query, totals));
    }

    /**
     * Writes all learners whom the search finds as CSV, in the query's order; limit and cursor do not matter. That names
     * and addresses were taken out is remembered.
     *
     * @param file opened only when there is such a course
     * @return false, with nothing written, when there is no such course
     */
    @Transactional
    public boolean export(ReportQuery query, AccountId by, Supplier<? extends Appendable> file) {
        ReportQuery all = new ReportQuery(query.course(), query.search(), query.sort(), query.down(), null, 1);
        Optional<ReportTotals> totals = table.totals(all);
        totals.ifPresent(known -> {
            audit.record(new AuditEntry(
                    by.value(),
                    "report.exported",
                    "course",
                    query.course(),
                    Map.of("report", "progress", "learners", "" + known.learners())));
            ProgressCsv csv = ProgressCsv.into(file.get(), known.lessons());
            table.each(all, csv::write);
        });
        return totals.isPresent();
    }

    /** One more than asked for tells whether there is a next page. */
    private ReportPage page(ReportQuery query, ReportTotals totals) {
        List<KeyedRow> rows = table.page(query, query.limit() + 1);
        boolean more = rows.size() > query.limit();
        List<KeyedRow> shown = more ? rows.subList(0, query.limit()) : rows;
        return new ReportPage(
                totals,
                shown.stream().map(KeyedRow::learner).toList(),
                more ? shown.getLast().cursor() : null);
    }
}
