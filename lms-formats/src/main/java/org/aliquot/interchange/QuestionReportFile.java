package org.aliquot.interchange;

import java.io.IOException;
import java.io.OutputStream;
import org.aliquot.interchange.neutral.ReportJson;

/** The report as JSON, for other programs. */
public final class QuestionReportFile {

    private QuestionReportFile() {}

    /** Leaves the stream open. */
    public static void write(QuestionReport report, OutputStream out) throws IOException {
        out.write(ReportJson.of(report));
    }
}
