package org.aliquot.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import org.aliquot.bounded.Allowance;
import org.aliquot.bounded.BoundedStream;

/** A request that did not announce its length: what is read of it is counted, up to the most that is taken. */
public final class CountedRequest extends HttpServletRequestWrapper {

    /** Thrown while reading more than that. */
    public static final class BodyTooLargeException extends IOException {}

    private final long most;

    CountedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), most);
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private final InputStream counted;

        private Counted(ServletInputStream in, long most) {
            this.in = in;
            this.counted = new BoundedStream(in, new Allowance(most, BodyTooLargeException::new));
        }

        @Override
        public int read() throws IOException {
            return counted.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return counted.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
