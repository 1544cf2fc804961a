package upgrade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What no release may change of what another one wrote.
 *
 * @param digests how many rows of each there are and what they hold; without what a release has no table for
 */
record Kept(Map<String, String> digests) {

    private static final Map<String, String> WHAT = what();

    private static Map<String, String> what() {
        Map<String, String> what = new LinkedHashMap<>();
        what.put("people", rows("id, email, name, password_hash, roles", "account"));
        what.put("enrollments", rows("id, account_id, course_id, payer, starts_on, ends_on", "enrollment"));
        what.put("classes", rows("id, name, course_id", "cohort"));
        what.put("members of classes", rows("cohort_id, account_id", "cohort_member"));
        what.put("lessons read", rows("account_id, lesson_id, completed_at", "lesson_progress where completed_at is not null"));
        what.put("cards", rows("id, account_id, origin, ref, added_at", "review_card"));
        what.put(
                "attempts that are over",
                rows(
                        "id, account_id, exam_id, started_at, deadline, end_reason, final_at, result ->> 'raw', receipt_head",
                        "attempt where status = 'final'"));
        what.put(
                "answers in them",
                rows(
                        "r.attempt_id, r.position, r.lease, r.revision, r.payload ->> 'choice', r.received_at, r.standing",
                        "response r join attempt a on a.id = r.attempt_id where a.status = 'final'"));
        what.put(
                "scores of answers in them",
                rows(
                        "s.attempt_id, s.position, s.credit",
                        "scored_answer s join attempt a on a.id = s.attempt_id where a.status = 'final'"));
        what.put("certificates", rows("id, account_id, serial", "certificate"));
        what.put(
                "versions of questions in them",
                rows(
                        "v.id, v.item_id, v.number",
                        """
                        item_version v
                        where exists (select
                                      from attempt_item t
                                      join attempt a on a.id = t.attempt_id
                                      where t.item_version_id = v.id and a.status = 'final')"""));
        return what;
    }

    /** A sum does not care for the order of rows. */
    private static String rows(String columns, String from) {
        return "select count(*) || ' ' || coalesce(sum(hashtextextended(concat_ws('|', " + columns + "), 0)), 0) from " + from;
    }

    static Kept read(Connection database) throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : WHAT.entrySet()) {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery(each.getValue())) {
                row.next();
                digests.put(each.getKey(), row.getString(1));
            } catch (SQLException unknown) {
                // a release that has no such table or column
                if (!unknown.getSQLState().startsWith("42")) {
                    throw unknown;
                }
            }
        }
        return new Kept(digests);
    }

    /** What is not as it was, in words; also what neither has a table for, since that was held against nothing. */
    List<String> changed(Kept later) {
        return WHAT.keySet().stream()
                .filter(each -> !isKept(digests.get(each), later.digests.get(each)))
                .map(each -> each + ": " + digests.get(each) + " before, " + later.digests.get(each) + " after")
                .toList();
    }

    /** What an earlier release has no table for cannot be held against anything before this one has made it. */
    private static boolean isKept(String before, String after) {
        return before == null ? after != null : before.equals(after);
    }

    long rows() {
        return digests.values().stream().mapToLong(digest -> Long.parseLong(digest.split(" ")[0])).sum();
    }
}
