package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.examplan.Mode;
import org.aliquot.response.Response;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What choosing the next question needs to know of an attempt, read at once.
 *
 * @param closed positions answered for good; null when the exam is not adaptive
 * @param reading in which words its learner reads
 * @param given the questions given so far, in order
 */
record SittingState(
        Mode mode,
        AttemptStatus status,
        ExamVersionId exam,
        @Nullable Integer closed,
        long seed,
        int length,
        @Nullable String pool,
        @Nullable String met,
        Reading reading,
        List<Given> given) {

    /** A question that was given, with the answer that stands. */
    record Given(
            UUID version,
            String accepts,
            List<String> options,
            @Nullable Response response) {

        /** Whether the question could be answered so at all. */
        boolean takes(Response other) {
            return List.of(accepts.split(" ")).contains(Word.of(other.kind())) && options.containsAll(other.ids());
        }
    }

    /** Scalar subqueries per position: a range of one primary key each. */
    static final String READ = """
            with given as (
              select i.position, i.item_version_id, i.accepts, i.options,
                     (select r.payload
                      from response r
                      where r.attempt_id = i.attempt_id and r.position = i.position
                        and r.standing in ('in-time', 'late')
                      order by r.lease desc, r.revision desc
                      limit 1) as payload
              from attempt_item i
              where i.attempt_id = :attempt
            )
            select a.mode, a.status, a.exam_version_id, a.closed, a.seed, a.length, a.language, a.started_at, s.pool_id, s.met,
                   array(select g.item_version_id from given g where a.closed is not null order by g.position) as versions,
                   array(select g.accepts from given g where a.closed is not null order by g.position) as accepts,
                   array(select g.options from given g where a.closed is not null order by g.position) as options,
                   array(select g.payload::text from given g where a.closed is not null order by g.position) as payloads
            from attempt a
            left join adaptive_sitting s on s.attempt_id = a.id
            where a.id = :attempt and a.account_id = :account
            """;

    static SittingState read(ResultSet row, int number) throws SQLException {
        UUID[] versions = (UUID[]) row.getArray("versions").getArray();
        String[] accepts = (String[]) row.getArray("accepts").getArray();
        String[] options = (String[]) row.getArray("options").getArray();
        @Nullable String[] payloads = (String[]) row.getArray("payloads").getArray();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            given.add(new Given(
                    versions[i], accepts[i], List.of(options[i].split(" ")), ResponseJson.parse(payloads[i])));
        }
        return new SittingState(
                Word.read(Mode.class, row.getString("mode")),
                Word.read(AttemptStatus.class, row.getString("status")),
                new ExamVersionId(row.getObject("exam_version_id", UUID.class)),
                row.getObject("closed", Integer.class),
                row.getLong("seed"),
                row.getInt("length"),
                row.getString("pool_id"),
                row.getString("met"),
                AttemptRow.reading(row),
                given);
    }

    SittingState {
        given = List.copyOf(given);
    }

    /** Whether the question at a position could be answered so at all. */
    boolean takes(int position, @Nullable Response response) {
        return response == null || given.get(position - 1).takes(response);
    }

    /** Whether a final answer at this position would be the one that the next question waits for. */
    boolean waitsFor(int position) {
        return closed != null && status == AttemptStatus.OPEN && position == closed + 1;
    }
}
