package org.aliquot.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPreview;
import org.aliquot.catalog.LessonText;
import org.aliquot.clock.Ids;
import org.aliquot.pathway.Facts;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Mention;
import org.aliquot.prose.Prose;
import org.aliquot.word.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes texts written here into versions: what they name is fixed at that moment. */
@Component
public class LessonPublishing {

    private static final String VERSION = """
            insert into lesson_version (id, lesson_id, number, title, summary, minutes, body, objectives, topics, checks,
                                        sources, exhibits, facts, published_at, published_by)
            values (:id, :lesson, 1 + coalesce((select max(number) from lesson_version where lesson_id = :lesson), 0),
                    :title, :summary, :minutes, :body, :objectives, :topics, :checks, :sources,
                    cast(:exhibits as jsonb), cast(:facts as jsonb), server_now(), :author)
            returning number
            """;

    private static final String CURRENT = """
            update lesson
            set current_version_id = :version,
                status = 'published',
                edited = true
            where id = :lesson
            """;

    private static final String RETIRE = """
            update lesson
            set status = 'retired',
                edited = true
            from course
            where course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
              and lesson.status <> 'retired'
            """;

    private static final String RESTORE = """
            update lesson
            set status = case when current_version_id is null then 'draft' else 'published' end,
                edited = true
            from course
            where course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
              and lesson.status = 'retired'
            """;

    private final JdbcClient jdbc;
    private final Prose prose;
    private final ExhibitTable exhibits;
    private final Facts facts;
    private final LessonRendering rendering;

    LessonPublishing(JdbcClient jdbc, Prose prose, ExhibitTable exhibits, Facts facts, LessonRendering rendering) {
        this.jdbc = jdbc;
        this.prose = prose;
        this.exhibits = exhibits;
        this.facts = facts;
        this.rendering = rendering;
    }

    /** The number of the version that is the current one from now on. */
    public int publish(UUID lesson, LessonText text, AccountId author) {
        Manuscript names = prose.inspect(text.body());
        UUID version = Ids.next();
        int number = jdbc.sql(VERSION)
                .param("id", version)
                .param("lesson", lesson)
                .param("title", text.title())
                .param("summary", text.summary())
                .param("minutes", text.minutes())
                .param("body", text.body())
                .param("objectives", array(text.objectives()))
                .param("topics", array(text.topics()))
                .param("checks", array(names(names.checks())))
                .param("sources", array(text.references()))
                .param(
                        "exhibits",
                        LessonVersions.EXHIBITS.write(new TreeMap<>(exhibits.names(names(names.exhibits())))))
                .param("facts", LessonVersions.FACTS.write(new TreeMap<>(facts.named(names(names.facts())))))
                .param("author", author)
                .query(Integer.class)
                .single();
        jdbc.sql(CURRENT).param("lesson", lesson).param("version", version).update();
        return number;
    }

    public boolean retire(LessonPath path) {
        return update(RETIRE, path);
    }

    public boolean restore(LessonPath path) {
        return update(RESTORE, path);
    }

    public LessonPreview preview(LessonText text) {
        Manuscript names = prose.inspect(text.body());
        RenderedLesson rendered = rendering.render(
                new LessonVersionRow(
                        Ids.next(),
                        0,
                        text.title(),
                        text.summary(),
                        text.minutes(),
                        text.body(),
                        text.objectives(),
                        text.topics(),
                        text.references(),
                        exhibits.names(names(names.exhibits())),
                        facts.today(facts.named(names(names.facts())))),
                Language.ENGLISH);
        return new LessonPreview(rendered.headings(), rendered.parts(), rendered.sourcesHtml());
    }

    private boolean update(String sql, LessonPath path) {
        return jdbc.sql(sql)
                        .param("course", path.course())
                        .param("lesson", path.lesson())
                        .update()
                > 0;
    }

    private static List<String> names(Collection<Mention> mentions) {
        return mentions.stream().map(Mention::name).distinct().toList();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
