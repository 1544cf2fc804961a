package org.aliquot.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.internal.SafeZip;
import org.aliquot.workbook.Workbook;
import org.aliquot.workbook.WorkbookLimits;
import org.aliquot.workbook.WorkbookParts;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook of questions. */
final class XlsxTable {

    /** 10,000 long questions unpack to some 60 MB. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final WorkbookLimits LIMITS = new WorkbookLimits(1_000, 1_000_000, 32 * 1024 * 1024);
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private XlsxTable() {}

    static void read(QuestionSource source, QuestionSink sink, TableReader.Row each) throws IOException {
        requireZip(source);
        try (SafeZip zip = SafeZip.of(source)) {
            Workbook.read(new Zipped(zip), LIMITS, source::unreadable, each::take);
        }
    }

    private record Zipped(SafeZip zip) implements WorkbookParts {

        @Override
        public Set<String> names() {
            return zip.names();
        }

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            return zip.open(name, MOST_UNPACKED);
        }
    }

    private static void requireZip(QuestionSource source) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, OLD)) {
            throw source.unreadable(
                    "this is a workbook of Excel before 2007, or one with a password; save it as .xlsx");
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw source.unreadable("this is not an Excel workbook (.xlsx)");
        }
    }
}
