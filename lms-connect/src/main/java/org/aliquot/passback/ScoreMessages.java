package org.aliquot.passback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.aliquot.outgoing.CallJson;
import org.aliquot.outgoing.WebAddress;
import org.jspecify.annotations.Nullable;

/** Scores as gradebooks take them. */
final class ScoreMessages {

    static final String TYPE = "application/vnd.ims.lis.v1.score+json";

    /** Fractions of a second always: two messages of one second are told apart by them. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private static final String ESTIMATE = "Practice estimate";
    private static final String COMPLETED = "Completed in Aliquot";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Score(
            String userId,
            @Nullable BigDecimal scoreGiven,
            @Nullable BigDecimal scoreMaximum,
            @Nullable String comment,
            String timestamp,
            String activityProgress,
            String gradingProgress,
            @Nullable Submission submission,

            @JsonProperty("https://canvas.instructure.com/lti/submission")
            Canvas canvas) {}

    private record Submission(String submittedAt) {}

    /**
     * Of use in Canvas alone; others pass over it. What is no new attempt is no new submission, which would be late after the due date.
     * A grade that stands there before our first one is a teacher's, and stays; on top of ours, the flag would keep ours from changing.
     */
    private record Canvas(
            @JsonProperty("new_submission") boolean newSubmission,
            @JsonProperty("prioritize_non_tool_grade") boolean prioritizeNonToolGrade) {}

    private ScoreMessages() {}

    /**
     * Without points it takes back what was sent before.
     *
     * @param oursStands whether one of ours was seen there
     */
    static String body(ScoreTable.Due due, LinkTarget target, boolean oursStands) {
        Points points = due.points();
        String submitted = due.endedAt() == null ? null : TIME.format(due.endedAt());
        return CallJson.write(new Score(
                due.subject(),
                points == null ? null : new BigDecimal(Points.decimal(points.given())),
                points == null ? null : new BigDecimal(Points.decimal(points.maximum())),
                points == null || !due.first() ? null : comment(target),
                TIME.format(due.stamp()),
                points == null ? "Initialized" : "Completed",
                points == null ? "NotReady" : "FullyGraded",
                submitted == null ? null : new Submission(submitted),
                new Canvas(
                        points != null && due.first(),
                        !oursStands && due.past().unheard() && !due.past().overHand())));
    }

    private static String comment(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Exam _ -> ESTIMATE;
            case LinkTarget.Lesson _, LinkTarget.Course _ -> COMPLETED;
        };
    }

    /** Below the column; what stands behind its question mark stays there (Moodle has some). */
    static URI address(String column) {
        return below(column, "/scores");
    }

    /** What stands there for one person. */
    static URI results(String column, String person) {
        return WebAddress.with(below(column, "/results").toString(), "user_id", person);
    }

    private static URI below(String column, String name) {
        int query = column.indexOf('?');
        String path = query < 0 ? column : column.substring(0, query);
        return URI.create(path.replaceAll("/+$", "") + name + (query < 0 ? "" : column.substring(query)));
    }
}
