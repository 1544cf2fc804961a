package org.aliquot.formats.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.aliquot.formats.QuestionSource;

/** Refuses more bytes than this, whatever a directory said of the size. */
public final class BoundedStream extends FilterInputStream {

    private final QuestionSource source;
    private final long most;
    private final LongConsumer each;
    private long left;

    public BoundedStream(InputStream in, long most, QuestionSource source) {
        this(in, most, source, _ -> {});
    }

    /**
     * Likewise, as a part of something larger.
     *
     * @param each gets the number of bytes of each reading
     */
    BoundedStream(InputStream in, long most, QuestionSource source, LongConsumer each) {
        super(in);
        this.most = most;
        this.left = most;
        this.source = source;
        this.each = each;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw source.unreadable("a file in it is larger than " + most / 1024 / 1024 + " MB when unpacked");
        }
        each.accept(bytes);
    }
}
