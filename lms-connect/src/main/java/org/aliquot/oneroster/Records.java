package org.aliquot.oneroster;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Rows of a file with an id each: what is wrong with one is found here, and the others are read. */
final class Records {

    static final String ID = "sourcedId";

    private final TableFile file;
    private final Consumer<Line> check;
    private final Findings findings;

    /** @param check of each row, whatever is wrong with it; may refuse the whole file */
    Records(TableFile file, Consumer<Line> check, Findings findings) {
        this.file = file;
        this.check = check;
        this.findings = findings;
    }

    /**
     * Gives each row with its id to the taker, which may refuse it.
     *
     * @return how many rows there are
     */
    int each(List<String> needed, int most, BiConsumer<Line, String> taker) throws IOException {
        Set<String> ids = new HashSet<>();
        int[] count = new int[1];
        file.each(needed, most, line -> {
            count[0]++;
            try {
                check.accept(line);
                take(line, ids, taker);
            } catch (RefusedRow refused) {
                findings.refuse(new RefusedLine(file.name(), line.number(), Tidy.shown(line.cell(ID)), refused.why()));
            }
        });
        return count[0];
    }

    private static void take(Line line, Set<String> ids, BiConsumer<Line, String> taker) {
        if (line.isTooLong()) {
            throw new RefusedRow(
                    "This row has more cells than the heading. A comma in a name may be missing its quotation marks.");
        }
        String id = line.id(ID);
        if (!ids.add(id)) {
            throw new RefusedRow("An earlier row has the same sourcedId.");
        }
        taker.accept(line, id);
    }
}
