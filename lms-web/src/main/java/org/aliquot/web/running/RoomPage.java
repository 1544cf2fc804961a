package org.aliquot.web.running;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.address.RunningUrls;

/**
 * Extra time for several: before it is given, whom it is for and until when each has then; afterwards, what became of it for each.
 *
 * @param from what the list showed that it was asked from
 * @param requestId the same when the same wish is sent again: given once
 */
public record RoomPage(boolean done, String minutes, String reason, String requestId, From from, List<Line> lines) {

    /** {@code now} and {@code then} are when it ends; {@code given} whether the act is for them, or has reached them. */
    public record Line(UUID attempt, String learner, String exam, String now, String then, boolean given) {}

    /** A list narrowed to an exam and to those found by a search, or neither. */
    public record From(String exam, String search) {

        public String url() {
            return RunningUrls.attemptsOf(exam, search, "", "");
        }
    }

    public long count() {
        return lines.stream().filter(Line::given).count();
    }
}
