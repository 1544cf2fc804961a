package org.aliquot.catalog.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;

/** A file being made in memory, which stops growing where a small upload was made to draw a huge one. */
final class BoundedBytes extends OutputStream {

    /** Four times the largest upload. */
    private static final int MOST = 32 * 1024 * 1024;

    /** There was more. */
    static final class Exceeded extends IOException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int one) throws IOException {
        require(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        require(length);
        bytes.write(some, from, length);
    }

    private void require(int more) throws IOException {
        if (more > MOST - bytes.size()) {
            throw new Exceeded();
        }
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
