package org.aliquot.slides;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.jobs.JobState;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Slides; how far one is follows from its job and from what was done with it. */
@Repository
class SlideTable {

    private static final String COLUMNS = """
            select s.id, s.course, s.title, s.description, s.license, s.source, s.pixel, s.width, s.height, s.bytes,
                   s.brought_by, s.brought_at, s.published_at, s.version, job.state, job.step, job.failure
            from own_slide s
            join job on job.id = s.job_id
            """;

    private static final String INSERT = """
            insert into own_slide (id, course, title, description, license, source, pixel, bytes, job_id, brought_by,
                                   brought_at, version)
            values (:id, :course, :title, :description, :license, :source, :pixel, :bytes, :job, :by, server_now(), 0)
            """;

    private static final String CUT = """
            update own_slide
            set width = :width, height = :height, bytes = :bytes, pixel = coalesce(pixel, cast(:pixel as float8)),
                cut_at = server_now()
            where id = :id
            """;

    private static final String CHANGE = """
            update own_slide
            set title = :title, description = :description, license = :license, source = :source, pixel = :pixel,
                version = version + 1
            where id = :id
            """;

    private static final String LEFT_BEHIND = """
            select s.id
            from own_slide s
            join job on job.id = s.job_id
            where job.state not in ('waiting', 'running')
              and (exists (select from own_slide_piece p where p.slide_id = s.id)
                or s.cut_at is null
                  and (s.bytes > 0 or exists (select from own_slide_tile t where t.slide_id = s.id)))
            order by s.id
            """;

    private final JdbcClient jdbc;

    SlideTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param bytes of its file */
    void insert(UUID id, SlideUpload upload, long bytes, UUID job, AccountId by) {
        words(jdbc.sql(INSERT), upload.words())
                .param("id", id)
                .param("course", upload.course())
                .param("pixel", upload.pixel())
                .param("bytes", bytes)
                .param("job", job)
                .param("by", by)
                .update();
    }

    List<OwnSlide> ofCourse(String course) {
        return jdbc.sql(COLUMNS + "where s.course = :course order by s.brought_at")
                .param("course", course)
                .query(SlideTable::read)
                .list();
    }

    List<OwnSlide> cut() {
        return jdbc.sql(COLUMNS + "where s.cut_at is not null order by s.title, s.id")
                .query(SlideTable::read)
                .list();
    }

    Optional<OwnSlide> find(UUID id) {
        return jdbc.sql(COLUMNS + "where s.id = :id")
                .param("id", id)
                .query(SlideTable::read)
                .optional();
    }

    /** Nobody else does anything with it until the transaction ends. */
    Optional<OwnSlide> lock(UUID id) {
        jdbc.sql("select id from own_slide where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Whether it was cut to its end before the server stopped. */
    boolean isCut(UUID id) {
        return jdbc.sql("select cut_at is not null from own_slide where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    UUID job(UUID id) {
        return jdbc.sql("select job_id from own_slide where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** Those that are finished, and have something that nobody needs any more: pieces of a file, or tiles of half a slide. */
    List<UUID> leftBehind() {
        return jdbc.sql(LEFT_BEHIND)
                .query((row, _) -> requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** Bytes of all others: of their tiles, and of files that wait to be cut. */
    long bytesBeside(UUID id) {
        return jdbc.sql("select coalesce(sum(bytes), 0) from own_slide where id <> :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, nobody else counts bytes to add some. */
    void holdRoom() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.slides-room'))")
                .query((_, _) -> true)
                .single();
    }

    void takesNoRoom(UUID id) {
        jdbc.sql("update own_slide set bytes = 0 where id = :id and cut_at is null")
                .param("id", id)
                .update();
    }

    void cut(UUID id, SlideSize size, @Nullable Double pixel, long bytes) {
        jdbc.sql(CUT)
                .param("id", id)
                .param("width", size.width())
                .param("height", size.height())
                .param("pixel", pixel)
                .param("bytes", bytes)
                .update();
    }

    void change(UUID id, SlideWords words, @Nullable Double pixel) {
        words(jdbc.sql(CHANGE), words).param("id", id).param("pixel", pixel).update();
    }

    void publish(UUID id) {
        jdbc.sql("update own_slide set published_at = server_now() where id = :id")
                .param("id", id)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("update own_slide set published_at = null where id = :id")
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from own_slide where id = :id").param("id", id).update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, SlideWords words) {
        return statement
                .param("title", words.title())
                .param("description", words.description())
                .param("license", words.license())
                .param("source", words.source());
    }

    private static OwnSlide read(ResultSet row, int number) throws SQLException {
        SlideState state = state(row);
        Integer width = row.getObject("width", Integer.class);
        return new OwnSlide(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getString("course"),
                new SlideWords(
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("license"),
                        row.getString("source")),
                width == null ? null : new SlideSize(width, row.getInt("height")),
                row.getObject("pixel", Double.class),
                state,
                state == SlideState.CUTTING ? row.getString("step") : "",
                row.getString("failure"),
                row.getLong("bytes"),
                AccountId.in(row, "brought_by"),
                RowTime.at(row, "brought_at"),
                row.getInt("version"));
    }

    private static SlideState state(ResultSet row) throws SQLException {
        JobState job = Word.read(JobState.class, row.getString("state"));
        if (!job.isFinished()) {
            return SlideState.CUTTING;
        }
        if (job != JobState.DONE) {
            return job == JobState.CANCELLED ? SlideState.CANCELLED : SlideState.REFUSED;
        }
        return row.getObject("published_at") == null ? SlideState.DRAFT : SlideState.PUBLISHED;
    }
}
