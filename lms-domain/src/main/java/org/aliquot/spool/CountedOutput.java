package org.aliquot.spool;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** What is written is counted before it lies on the disk. */
class CountedOutput extends FilterOutputStream {

    private final IntConsumer counter;

    CountedOutput(OutputStream out, IntConsumer counter) {
        super(out);
        this.counter = counter;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        counter.accept(length);
        out.write(some, from, length);
    }
}
