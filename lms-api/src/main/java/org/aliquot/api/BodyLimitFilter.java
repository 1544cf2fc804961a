package org.aliquot.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aliquot.exchange.QuestionImports;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no honest request has, before anything is read into memory. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimitFilter extends OncePerRequestFilter {

    /** The largest honest body is a lesson or question with its rationales. */
    static final long MOST_BYTES = 256 * 1024;

    /** Files with people have more rows than a lesson has words, pictures more points. */
    static final long MOST_BYTES_OF_A_FILE = 9L * 1024 * 1024;

    /** Question banks have pictures. Only who is signed in may send so much ({@link LargeFileFilter}). */
    static final long MOST_BYTES_OF_QUESTIONS = QuestionImports.MOST_BYTES + 1024 * 1024;

    private static final List<String> TAKES_FILES =
            List.of("/admin/people/import", "/api/v1/people/import", "/teach/exhibits", "/api/v1/exhibits");

    private static final List<String> TAKES_QUESTIONS = List.of("/teach/imports", "/api/v1/imports");

    /** Thrown while reading a body that did not announce its length. */
    static final class BodyTooLargeException extends IOException {}

    private final ProblemWriter problems;

    BodyLimitFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = most(request.getRequestURI());
        if (request.getContentLengthLong() > most) {
            refuse(request, response, most);
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Limited(request, most) : request, response);
    }

    private static long most(String path) {
        if (TAKES_QUESTIONS.contains(path)) {
            return MOST_BYTES_OF_QUESTIONS;
        }
        return TAKES_FILES.contains(path) ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
    }

    /** To a program as a problem, to a reader as a page. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(response, ProblemKind.REQUEST_TOO_LARGE, "At most " + words(most) + " are taken.");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static String words(long bytes) {
        return bytes < 1024 * 1024 ? bytes / 1024 + " KiB" : bytes / 1024 / 1024 + " MiB";
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        private Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private long left;

        private Counted(ServletInputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int many = in.read(bytes, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int bytes) throws BodyTooLargeException {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
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
