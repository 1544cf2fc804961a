package org.aliquot.backfill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into the database by {@code copy}, in batches. A table is written before those whose first row came
 * later, so whoever adds the row that others point at first needs to think of nothing else. For one thread.
 */
public final class PastRows {

    private static final int BATCH_CHARACTERS = 8_000_000;

    private final CopyManager copy;
    private final Map<PastTable, StringBuilder> waiting = new LinkedHashMap<>();
    private final Map<PastTable, Long> counts = new LinkedHashMap<>();
    private int characters;

    /** Writes in the transaction of the connection behind {@code copy}. */
    public PastRows(CopyManager copy) {
        this.copy = copy;
    }

    /**
     * Adds a row.
     *
     * @param values as the table's columns stand; lists become arrays, everything else is written as its text
     */
    public void add(PastTable table, @Nullable Object... values) {
        StringBuilder text = waiting.computeIfAbsent(table, _ -> new StringBuilder());
        int before = text.length();
        for (int i = 0; i < values.length; i++) {
            CopyText.append(i == 0 ? text : text.append('\t'), values[i]);
        }
        text.append('\n');
        counts.merge(table, 1L, Long::sum);
        characters += text.length() - before;
        if (characters > BATCH_CHARACTERS) {
            flush();
        }
    }

    /** Writes what waits. */
    public void flush() {
        waiting.forEach((table, text) -> {
            if (!text.isEmpty()) {
                write(table, text);
                text.setLength(0);
            }
        });
        characters = 0;
    }

    /** How many rows were added to a table. */
    public long count(String table) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(table))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void write(PastTable table, StringBuilder text) {
        try {
            copy.copyIn(table.copy(), new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Rows of " + table.name() + " were refused", e);
        }
    }
}
