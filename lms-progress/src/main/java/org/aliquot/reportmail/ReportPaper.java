package org.aliquot.reportmail;

import java.time.ZoneId;
import java.util.List;
import org.aliquot.reports.ReportPage;

/** Sets a report on paper; whoever makes the pages does. */
public interface ReportPaper {

    /**
     * As a PDF.
     *
     * @param pages one after the other, never none
     * @param whole whether no rows were left out
     */
    byte[] of(String name, List<ReportPage> pages, boolean whole, ZoneId zone);
}
