package org.aliquot.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files inside a workbook; whoever opens them bounds what is unpacked. */
public interface WorkbookParts {

    Set<String> names() throws IOException;

    /** Null where there is none of this name. */
    @Nullable
    InputStream open(String name) throws IOException;
}
