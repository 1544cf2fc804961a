package org.aliquot.formats.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.aliquot.formats.QuestionSource;

/** Ends the reading of a row that is too long to be held: the library holds a row whole, however long it is. */
final class RowLimit extends FilterReader {

    /** Thrown by the reading. */
    static final class RowTooLong extends IOException {

        private static final long serialVersionUID = 1;
    }

    private int letters;

    RowLimit(Reader all) {
        super(all);
    }

    /** What is read from now on belongs to the next row. */
    void rowTaken() {
        letters = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws RowTooLong {
        letters += read;
        if (letters > QuestionSource.LONGEST_QUESTION) {
            throw new RowTooLong();
        }
    }
}
