package org.aliquot.outgoing;

import java.util.Map;

/** What became of a call. */
public sealed interface CallResult {

    /**
     * The other system answered, with whatever status; a redirect is an answer like any other, and not followed.
     *
     * @param headers the first of each name, which is in lower case
     */
    record Answered(int status, Map<String, String> headers, String body) implements CallResult {

        public Answered {
            headers = Map.copyOf(headers);
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /** No answer came, or none that may be read. */
    record Unanswered(NoAnswer why) implements CallResult {}
}
