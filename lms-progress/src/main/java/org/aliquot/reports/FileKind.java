package org.aliquot.reports;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import org.aliquot.word.Word;

/** Kinds of files a report is written as. */
public enum FileKind implements Word {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    RowFile open(OutputStream out, ReportRequest request, Instant asOf, ZoneId zone) {
        return switch (this) {
            case CSV -> RowFile.csv(out, request.columns());
            case XLSX -> RowFile.xlsx(out, request, asOf, zone);
        };
    }
}
