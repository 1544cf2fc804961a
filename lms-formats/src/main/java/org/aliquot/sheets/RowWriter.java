package org.aliquot.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other and keeps none. */
public interface RowWriter extends Closeable {

    /** Texts, numbers, days, times; null is an empty cell. */
    void write(List<? extends @Nullable Object> cells) throws IOException;
}
