package org.aliquot.outgoing;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

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

        /** Where it says that {@code asked} has moved to; empty where it says nothing of the kind, or nothing readable. */
        public Optional<URI> redirect(URI asked) {
            String location = status / 100 == 3 ? headers.get("location") : null;
            try {
                return location == null ? Optional.empty() : Optional.of(asked.resolve(location));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** No answer came, or none that may be read. */
    record Unanswered(NoAnswer why) implements CallResult {}
}
