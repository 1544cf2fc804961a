package org.aliquot.outgoing;

import java.util.Map;

/** What became of a call. */
public sealed interface CallResult {

    /** An answer that says nothing is as good as one that broke on the way. */
    CallResult UNREADABLE = new Answered(502, Map.of(), "");

    /** What it means where its body was not what was asked for. */
    default CallResult unread() {
        return this instanceof Answered answer && answer.isSuccess() ? UNREADABLE : this;
    }

    /**
     * The other system answered, with whatever status; a redirect is an answer like any other, and not followed.
     *
     * @param headers by their name in lower case; several of one name with commas between them
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
