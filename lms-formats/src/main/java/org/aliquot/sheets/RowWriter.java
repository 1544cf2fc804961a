package org.aliquot.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other and keeps none. */
public interface RowWriter extends Closeable {

    /** Texts, numbers, days, times; null is an empty cell. */
    void write(List<? extends @Nullable Object> cells) throws IOException;

    /** The same, for rows that are passed on as a query gives them. */
    default void put(List<? extends @Nullable Object> cells) {
        try {
            write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
