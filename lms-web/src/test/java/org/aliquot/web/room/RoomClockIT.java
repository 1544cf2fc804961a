package org.aliquot.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the room makes of times and news that reach it late, in the wrong order or by a slow way. */
class RoomClockIT extends RoomTest {

    private static final String CLOCK = """
            const { ServerClock } = await import("aliquot/room/clock");
            const clock = new ServerClock();
            const said = (second, sent, received) => clock.anchor(new Date(second * 1000).toISOString(), sent, received);
            const ahead = () => Math.round(clock.now() - performance.now());
            """;

    private static final String STANDING = """
            const { looked, told, mentioned } = await import("aliquot/room/standing");
            const known = { version: 7, status: "open", deadline: "2026-01-01T11:00:00Z", serverTime: "2026-01-01T10:00:00Z" };
            """;

    private Room room;

    @BeforeEach
    void opensTheRoom() {
        room = start(learner(), LONG);
    }

    /** Ten seconds on the way there and none back would set it five seconds ahead. */
    @Test
    void aSlowReplyDoesNotMoveAClockThatAQuickOneHasSet() {
        assertThat(ran(CLOCK + "said(100, 0, 20); said(110, 1000, 11000); return ahead();"))
                .isEqualTo(99_990);
    }

    @Test
    void aQuickerReplySetsIt() {
        assertThat(ran(CLOCK + "said(110, 1000, 11000); said(111, 11010, 11030); return ahead();"))
                .isEqualTo(99_980);
    }

    @Test
    void aSlowReplySetsItAfterASleepInWhichTheDevicesClockStoodStill() {
        assertThat(ran(CLOCK + "said(100, 0, 20); said(700, 1000, 3000); return ahead();"))
                .isEqualTo(698_000);
    }

    @Test
    void aSlowReplySetsItWhenTheQuickOneIsLongAgo() {
        assertThat(ran(CLOCK + "said(100, 0, 20); said(501, 400000, 402000); return ahead();"))
                .isEqualTo(100_000);
    }

    @Test
    void newsThatOtherNewsHasOvertakenChangesNothing() {
        assertThat(ran(STANDING + """
                        const late = { version: 6, status: "closing", deadline: "2026-01-01T10:30:00Z", serverTime: "2026-01-01T10:00:01Z" };
                        return told(known, late).deadline;
                        """)).isEqualTo("2026-01-01T11:00:00Z");
    }

    @Test
    void aLookThatNewsHasOvertakenBringsItsQuestionsAndNotItsDeadline() {
        assertThat(ran(STANDING + """
                        const look = { version: 6, deadline: "2026-01-01T10:30:00Z", serverTime: "2026-01-01T09:59:59Z", length: 50 };
                        const now = looked(look, known);
                        return now.deadline + " " + now.length;
                        """)).isEqualTo("2026-01-01T11:00:00Z 50");
    }

    @Test
    void aReplyToAnAnswerTellsTheDeadlineUnlessItIsOld() {
        assertThat(ran(STANDING + """
                        const later = mentioned(known, { deadline: "2026-01-01T11:15:00Z", serverTime: "2026-01-01T10:00:02Z" });
                        const older = mentioned(later, { deadline: "2026-01-01T11:00:00Z", serverTime: "2026-01-01T09:59:58Z" });
                        return older.deadline;
                        """)).isEqualTo("2026-01-01T11:15:00Z");
    }

    private Object ran(String script) {
        return room.page().evaluate("async () => {" + script + "}");
    }
}
