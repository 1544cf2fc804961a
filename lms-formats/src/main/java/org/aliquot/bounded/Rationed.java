package org.aliquot.bounded;

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

    private final Allowance allowance;

    public Rationed(Reader in, int most) {
        super(in);
        this.allowance = new Allowance(most, Exceeded::new);
    }

    public void rest() {
        allowance.renew();
    }

    @Override
    public int read() throws IOException {
        return allowance.one(super.read());
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        return allowance.some(super.read(into, from, length));
    }
}
