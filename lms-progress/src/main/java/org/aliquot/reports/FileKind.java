package org.aliquot.reports;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files a report is written as. */
public enum FileKind {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its name in addresses, and the ending of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    RowFile open(OutputStream out, ReportRequest request, Instant asOf, ZoneId zone) {
        return switch (this) {
            case CSV -> RowFile.csv(out, request.columns());
            case XLSX -> RowFile.xlsx(out, request, asOf, zone);
        };
    }
}
