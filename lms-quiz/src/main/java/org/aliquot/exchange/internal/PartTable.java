package org.aliquot.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonText;
import org.aliquot.exchange.CoursePart;
import org.aliquot.exchange.ImportedCourse;
import org.aliquot.exchange.PartFate;
import org.aliquot.exchange.PartKind;
import org.aliquot.interchange.CartridgeQuiz;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sections, lessons and quizzes of imports. */
@Component
public class PartTable {

    /**
     * A part that was read.
     *
     * @param section position of the section it stands in; 0 for none
     * @param seen savings of the lesson that is there already
     * @param made what it is here already
     */
    record Read(
            PartKind kind,
            String identifier,
            String title,
            int section,
            String body,
            @Nullable CartridgeQuiz quiz,
            PartFate fate,
            @Nullable Integer seen,
            @Nullable String made,
            List<String> said) {}

    /** A part, without its text. */
    record Part(
            int position,
            PartKind kind,
            String identifier,
            String title,
            int section,
            PartFate fate,
            @Nullable Integer seen,
            @Nullable String made,
            boolean taken) {

        boolean isToBeMade() {
            return fate == PartFate.NEW && !taken;
        }

        boolean isToBeChanged() {
            return fate == PartFate.CHANGED && !taken;
        }
    }

    /**
     * What a lesson said before the import changed it.
     *
     * @param version negative where that was its published text
     */
    record Before(LessonText text, int version, int savings, String hash) {}

    /** A quiz that may be made. */
    public record Quiz(
            String identifier, String title, @Nullable Integer minutes, boolean shuffle) {}

    private static final StoredJson<LessonText> TEXT = StoredJson.of(LessonText.class);
    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into import_part (batch_id, position, kind, identifier, title, section, body, minutes, shuffle, fate, seen,
                                     said, made, taken)
            values (:batch, :position, :kind, :identifier, :title, :section, :body, :minutes, :shuffle, :fate, :seen, :said, :made,
                    false)
            """;

    private static final String SHOWN = """
            select p.position, p.kind, p.title, p.fate, p.said, p.made, p.taken, n.questions, n.published
            from import_part p
            cross join lateral (
              select count(*) as questions, count(*) filter (where item.status = 'published') as published
              from import_question q
              join item on item.id = q.item_id
              where p.kind = 'quiz'
                and q.batch_id = p.batch_id
                and q.quiz = p.position) n
            where p.batch_id = :batch
            order by p.position
            limit :most
            """;

    private static final String COUNTS = """
            select count(*) filter (where kind = 'section') as sections,
                   count(*) filter (where kind = 'lesson') as lessons,
                   count(*) filter (where kind = 'quiz') as quizzes,
                   count(*) filter (where kind <> 'quiz' and fate in ('new', 'changed') and not taken) as taking
            from import_part
            where batch_id = :batch
            """;

    /** A section into which nothing comes that was not there before. */
    private static final String NEEDLESS = """
            delete from import_part p
            where p.batch_id = :batch
              and p.kind = 'section'
              and p.made is null
              and not exists (
                select from import_part l
                where l.batch_id = p.batch_id and l.kind = 'lesson' and l.section = p.position and l.made is null)
            returning p.title, exists (
              select from import_part l
              where l.batch_id = p.batch_id and l.kind = 'lesson' and l.section = p.position) as filled
            """;

    private static final String QUESTIONS = """
            select item.slug
            from import_question q
            join item on item.id = q.item_id
            where q.batch_id = :batch
              and q.quiz = :position
            order by q.position
            """;

    private final JdbcClient jdbc;

    PartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID batch, int position, Read part) {
        CartridgeQuiz quiz = part.quiz();
        jdbc.sql(INSERT)
                .param("batch", batch)
                .param("position", position)
                .param("kind", part.kind().word())
                .param("identifier", part.identifier())
                .param("title", part.title())
                .param("section", part.section())
                .param("body", part.body())
                .param("minutes", quiz == null ? null : quiz.minutes())
                .param("shuffle", quiz != null && quiz.shuffle())
                .param("fate", part.fate().word())
                .param("seen", part.seen())
                .param("said", part.said().toArray(String[]::new))
                .param("made", part.made())
                .update();
    }

    /** Takes out sections that nothing new comes into; the titles of those that hold nothing at all. */
    List<String> withoutNeedless(UUID batch) {
        return jdbc
                .sql(NEEDLESS)
                .param("batch", batch)
                .query((row, _) ->
                        row.getBoolean("filled") ? Optional.<String>empty() : Optional.of(row.getString("title")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Part> all(UUID batch) {
        return jdbc.sql("""
                        select position, kind, identifier, title, section, fate, seen, made, taken
                        from import_part
                        where batch_id = :batch
                        order by position
                        """).param("batch", batch).query(PartTable::part).list();
    }

    String body(UUID batch, int position) {
        return jdbc.sql("select body from import_part where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .query((row, _) -> row.getString("body"))
                .single();
    }

    public void made(UUID batch, int position, String made) {
        jdbc.sql("update import_part set made = :made, taken = true where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .param("made", made)
                .update();
    }

    void changed(UUID batch, int position, LessonDraft standing, OriginTable.Origin origin) {
        jdbc.sql("""
                        update import_part
                        set taken = true, before = cast(:before as jsonb), before_version = :version,
                            before_savings = :savings, before_hash = :hash
                        where batch_id = :batch and position = :position
                        """)
                .param("batch", batch)
                .param("position", position)
                .param("before", TEXT.write(standing.text()))
                .param("version", standing.version())
                .param("savings", origin.savings())
                .param("hash", origin.hash())
                .update();
    }

    /** A section that is called otherwise now. */
    void renamed(UUID batch, int position, String before) {
        jdbc.sql(
                        "update import_part set taken = true, before_hash = :before where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .param("before", before)
                .update();
    }

    String nameBefore(UUID batch, int position) {
        return jdbc.sql("select before_hash from import_part where batch_id = :batch and position = :position")
                .param("batch", batch)
                .param("position", position)
                .query((row, _) -> row.getString("before_hash"))
                .single();
    }

    Before before(UUID batch, int position) {
        return jdbc.sql("""
                        select before, before_version, before_savings, before_hash
                        from import_part
                        where batch_id = :batch and position = :position
                        """)
                .param("batch", batch)
                .param("position", position)
                .query((row, _) -> new Before(
                        TEXT.read(row.getString("before")),
                        row.getInt("before_version"),
                        row.getInt("before_savings"),
                        row.getString("before_hash")))
                .single();
    }

    /** What was made is gone, or what was changed is as it was. */
    void takenBack(UUID batch, Part part) {
        jdbc.sql("""
                        update import_part
                        set taken = false, made = :made, before = null, before_version = null, before_savings = null,
                            before_hash = null
                        where batch_id = :batch and position = :position
                        """)
                .param("batch", batch)
                .param("position", part.position())
                .param("made", part.fate() == PartFate.NEW ? null : part.made())
                .update();
    }

    public List<CoursePart> shown(UUID batch) {
        return jdbc.sql(SHOWN)
                .param("batch", batch)
                .param("most", MOST)
                .query(PartTable::shown)
                .list();
    }

    public ImportedCourse.Counts counts(UUID batch) {
        return jdbc.sql(COUNTS)
                .param("batch", batch)
                .query((row, _) -> new ImportedCourse.Counts(
                        row.getInt("sections"), row.getInt("lessons"), row.getInt("quizzes"), row.getInt("taking")))
                .single();
    }

    public Optional<Quiz> quiz(UUID batch, int position) {
        return jdbc.sql("""
                        select identifier, title, minutes, shuffle
                        from import_part
                        where batch_id = :batch and position = :position and kind = 'quiz'
                        """)
                .param("batch", batch)
                .param("position", position)
                .query((row, _) -> new Quiz(
                        row.getString("identifier"),
                        row.getString("title"),
                        row.getObject("minutes", Integer.class),
                        row.getBoolean("shuffle")))
                .optional();
    }

    /** Slugs of the questions of a quiz, as the bank has them, in their order. */
    public List<String> questions(UUID batch, int position) {
        return jdbc.sql(QUESTIONS)
                .param("batch", batch)
                .param("position", position)
                .query((row, _) -> row.getString("slug"))
                .list();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getInt("position"),
                Word.read(PartKind.class, row.getString("kind")),
                row.getString("identifier"),
                row.getString("title"),
                row.getInt("section"),
                Word.read(PartFate.class, row.getString("fate")),
                row.getObject("seen", Integer.class),
                row.getString("made"),
                row.getBoolean("taken"));
    }

    private static CoursePart shown(ResultSet row, int number) throws SQLException {
        return new CoursePart(
                row.getInt("position"),
                Word.read(PartKind.class, row.getString("kind")),
                row.getString("title"),
                Word.read(PartFate.class, row.getString("fate")),
                List.of((String[]) row.getArray("said").getArray()),
                row.getString("made"),
                row.getBoolean("taken"),
                row.getInt("questions"),
                row.getInt("published"));
    }
}
