package org.aliquot.web.running;

import java.util.List;

/**
 * The end of an exam for everyone: before it is done, whose attempts it ends; afterwards, what became of it for each.
 *
 * @param exam its title
 * @param from what the list showed that it was asked from
 * @param whom {@code given}: for how many it is the end
 * @param lines of many only the first, and before all others those whom the act is not for or has not reached
 */
public record RoomEnd(boolean done, String exam, String reason, Narrowed from, RoomPage.Whom whom, List<Line> lines) {

    public RoomEnd {
        lines = List.copyOf(lines);
    }

    /**
     * @param ends when it ends without the act
     * @param why why it is not ended by it; empty where it is
     */
    public record Line(String learner, String ends, String why) {

        public boolean ended() {
            return why.isEmpty();
        }
    }

    /** How many have no line. */
    public int more() {
        return whom.attempts().size() - lines.size();
    }
}
