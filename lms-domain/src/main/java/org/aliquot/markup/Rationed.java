package org.aliquot.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters of a file, so many between two rests: a parser holds a name, a comment, an attribute or a row whole, and none of
 * them may be as large as the file.
 */
public final class Rationed extends FilterReader {

    /** More than is read without a rest. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("more than is read at once");
        }
    }

    private final int most;
    private int left;

    public Rationed(Reader in, int most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    public void rest() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int characters) throws Exceeded {
        left -= characters;
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
