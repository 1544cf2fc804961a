package org.aliquot.reportmail;

import java.util.List;
import org.aliquot.people.Caller;
import org.aliquot.reports.ReportPage;

/** Sets a report on paper; whoever makes the pages does. */
public interface ReportPaper {

    /**
     * As a PDF.
     *
     * @param reader whose classes its filters may name
     * @param pages one after the other, never none
     * @param whole whether no rows were left out
     */
    byte[] of(Caller reader, String name, List<ReportPage> pages, boolean whole);
}
