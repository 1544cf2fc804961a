package org.aliquot.bounded;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses more bytes than this, whatever was said of the size. */
public final class BoundedStream extends FilterInputStream {

    private final Allowance allowance;

    public BoundedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    /** Of a file that may be packed in another one. */
    public BoundedStream(InputStream in, long most, Refusal refusal) {
        this(in, new Allowance(most, () -> {
            throw refusal.tooLarge("a file in it is larger than " + most / 1024 / 1024 + " MB when unpacked");
        }));
    }

    @Override
    public int read() throws IOException {
        return allowance.one(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return allowance.some(super.read(into, from, length));
    }
}
