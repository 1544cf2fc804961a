package org.aliquot.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.clock.Ids;
import org.aliquot.forms.Seeded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An exam of its own with questions of known difficulty, taken by people who answer by the model over some months, at one hour of
 * a day of each. What is to be found is planted by whoever makes it.
 */
public final class LeakyExam {

    /** One answer: 0 is right, 1 to 3 are wrong ones. */
    public record Given(int option, int elapsedMs) {}

    public final String key = "leaky-" + Ids.next();
    public final UUID id = Ids.next();
    private final JdbcClient jdbc;
    private final UUID version = Ids.next();
    private final List<UUID> versions = new ArrayList<>();
    private final double[] difficulties;
    private final double[][] draws;

    public LeakyExam(JdbcClient jdbc, int questions, long seed) {
        this.jdbc = jdbc;
        this.difficulties = new double[questions];
        this.draws = new double[questions][3];
        Seeded random = Seeded.stream(seed, 0);
        jdbc.sql("""
                        insert into exam (id, key, status, edited, version) values (:id, :key, 'published', false, 0);
                        insert into exam_version (id, exam_id, number, title, spec, published_at)
                        select :version, :id, 1, 'Leaky exam', jsonb_set(v.spec, '{key}', to_jsonb(:key)), server_now()
                        from exam e
                        join exam_version v on v.id = e.current_version_id
                        where e.key = 'mlt-bb-02-quiz';
                        update exam set current_version_id = :version where id = :id;
                        insert into exam_course (exam_id, course_slug) values (:id, 'mlt')
                        """)
                .param("id", id)
                .param("key", key)
                .param("version", version)
                .update();
        for (int question = 0; question < questions; question++) {
            difficulties[question] = random.nextGaussian() - 0.2;
            for (int option = 0; option < 3; option++) {
                draws[question][option] = random.nextGaussian();
            }
            question(question);
        }
    }

    private void question(int number) {
        UUID item = Ids.next();
        UUID itemVersion = Ids.next();
        jdbc.sql("""
                        insert into item (id, slug, topic, purpose, status, edited)
                        values (:item, :slug, 'leaky', 'exam', 'retired', false);
                        insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
                        select :version, :item, 1, v.type, 'leaky', v.level, 0, v.content, server_now()
                        from item_version v
                        where v.type = 'single'
                        order by v.id
                        limit 1
                        """)
                .param("item", item)
                .param("slug", slug(number))
                .param("version", itemVersion)
                .update();
        versions.add(itemVersion);
    }

    /** The question gets a new version, which is asked from then on. */
    public void change(int question) {
        UUID next = Ids.next();
        jdbc.sql("""
                        insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
                        select :next, v.item_id, v.number + 1, v.type, v.topic, v.level, v.difficulty, v.content, server_now()
                        from item_version v
                        where v.id = :version
                        """)
                .param("next", next)
                .param("version", versions.get(question))
                .update();
        versions.set(question, next);
    }

    public String slug(int question) {
        return key + "-" + question;
    }

    public double difficulty(int question) {
        return difficulties[question];
    }

    /** Nobody meets it any more. */
    public void retire() {
        jdbc.sql("delete from exam_course where exam_id = :id; update exam set status = 'retired' where id = :id")
                .param("id", id)
                .update();
    }

    public UUID person(String name) {
        UUID account = Ids.next();
        jdbc.sql("""
                        insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                             created_at, version)
                        values (:id, :email, :name, array['learner'], 'UTC', 'active', false, 0, false, server_now(), 0)
                        """)
                .param("id", account)
                .param("email", account + "@example.org")
                .param("name", name)
                .update();
        return account;
    }

    /** What somebody of this ability answers, each time in some 40 seconds; {@code known} questions are easier by so much. */
    public List<Given> answers(double theta, int known, double easier, Seeded random) {
        List<Given> given = new ArrayList<>();
        for (int question = 0; question < difficulties.length; question++) {
            double b = difficulties[question] - (question == known ? easier : 0);
            boolean right = random.nextDouble() < ItemResponseFunction.rasch(b).probability(theta);
            int time = (int) (40_000 * Math.exp(0.4 * random.nextGaussian()));
            given.add(new Given(right ? 0 : wrong(draws[question], random.nextDouble()), time));
        }
        return given;
    }

    private static int wrong(double[] draws, double at) {
        double first = Math.exp(draws[0]);
        double second = Math.exp(draws[1]);
        double left = at * (first + second + Math.exp(draws[2]));
        return left < first ? 1 : left < first + second ? 2 : 3;
    }

    /** An attempt of an hour that is final; its id. */
    public UUID sit(UUID account, Instant startedAt, List<Given> given) {
        UUID attempt = Ids.next();
        long raw = given.stream().filter(each -> each.option() == 0).count();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease,
                                             started_at, time_percent, grace_seconds, late_answers, ended_at, end_reason, final_at,
                                             result)
                        values (:id, :account, :exam, :version, 'exam', 'final', 1, :length, 1, cast(:started as timestamptz), 100,
                                120, 'count', cast(:ended as timestamptz), 'submitted', cast(:ended as timestamptz),
                                jsonb_build_object('raw', :raw, 'total', :length));
                        insert into scored_answer (attempt_id, position, item_version_id, payload, credit, elapsed_ms)
                        select :id, g.position, g.version, jsonb_build_object('choice', 'o' || g.option),
                               case when g.option = 0 then 100 else 0 end, g.elapsed
                        from unnest(cast(:versions as uuid[]), cast(:options as integer[]), cast(:times as integer[]))
                             with ordinality as g (version, option, elapsed, position)
                        """)
                .param("id", attempt)
                .param("account", account)
                .param("exam", id)
                .param("version", version)
                .param("length", given.size())
                .param("raw", (int) raw)
                .param("started", startedAt.toString())
                .param("ended", startedAt.plus(Duration.ofHours(1)).toString())
                .param("versions", versions.toArray(UUID[]::new))
                .param("options", given.stream().map(Given::option).toArray(Integer[]::new))
                .param("times", given.stream().map(Given::elapsedMs).toArray(Integer[]::new))
                .update();
        return attempt;
    }
}
