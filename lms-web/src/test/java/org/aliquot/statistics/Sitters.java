package org.aliquot.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.clock.Ids;
import org.aliquot.forms.Seeded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An exam of its own with questions of known difficulty and people who answer by the model; retired, so that no other test meets
 * it.
 */
public final class Sitters {

    public final String exam = "sitters-" + Ids.next();
    private final JdbcClient jdbc;
    private final UUID examId = Ids.next();
    private final UUID version = Ids.next();
    private final List<UUID> questions = new ArrayList<>();
    private int people;

    public Sitters(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("insert into exam (id, key, status, edited, version) values (:id, :key, 'retired', false, 0)")
                .param("id", examId)
                .param("key", exam)
                .update();
        jdbc.sql("""
                        insert into exam_version (id, exam_id, number, title, spec, published_at)
                        values (:id, :exam, 1, 'Sitters', '{}', server_now())
                        """).param("id", version).param("exam", examId).update();
    }

    /** A question with the author's rating; its number. */
    public int question(double rated) {
        UUID item = Ids.next();
        UUID itemVersion = Ids.next();
        jdbc.sql("""
                        insert into item (id, slug, topic, purpose, status, edited)
                        values (:id, :slug, 'sitters', 'exam', 'retired', false)
                        """)
                .param("id", item)
                .param("slug", exam + "-" + questions.size())
                .update();
        jdbc.sql("""
                        insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
                        values (:id, :item, 1, 'single', 'sitters', 'recall', :rated, '{}', server_now())
                        """)
                .param("id", itemVersion)
                .param("item", item)
                .param("rated", rated)
                .update();
        questions.add(itemVersion);
        return questions.size() - 1;
    }

    UUID version(int question) {
        return questions.get(question);
    }

    /** So many people of mean ability answer all of these questions once. */
    public void sit(int howMany, double mean, List<Double> difficulties) {
        for (int i = 0; i < howMany; i++) {
            var random = Seeded.stream(20261120, people);
            double theta = mean + random.nextGaussian();
            List<Integer> credits = new ArrayList<>();
            for (double b : difficulties) {
                credits.add(random.nextDouble() < ItemResponseFunction.rasch(b).probability(theta) ? 100 : 0);
            }
            attempt(person(), "exam", credits, credits.size());
        }
    }

    UUID person() {
        UUID account = Ids.next();
        people++;
        jdbc.sql("""
                        insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                             created_at, version)
                        values (:id, :email, 'Sitter', array['learner'], 'UTC', 'active', false, 0, false, server_now(), 0)
                        """)
                .param("id", account)
                .param("email", account + "@example.org")
                .update();
        return account;
    }

    /** One attempt that is final; the questions after {@code reached} are blank. */
    void attempt(UUID account, String mode, List<Integer> credits, int reached) {
        UUID attempt = Ids.next();
        jdbc.sql("""
                        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease,
                                             started_at, time_percent, grace_seconds, late_answers, final_at)
                        values (:id, :account, :exam, :version, :mode, 'final', 1, :length, 1, server_now(), 100, 120,
                                'count', server_now())
                        """)
                .param("id", attempt)
                .param("account", account)
                .param("exam", examId)
                .param("version", version)
                .param("mode", mode)
                .param("length", credits.size())
                .update();
        jdbc.sql("""
                        insert into scored_answer (attempt_id, position, item_version_id, payload, credit, elapsed_ms)
                        select :attempt, g.position, g.version,
                               case when g.position <= :reached then jsonb_build_object('choice', 'a') end, g.credit, 1000
                        from unnest(cast(:versions as uuid[]), cast(:credits as integer[]))
                             with ordinality as g (version, credit, position)
                        """)
                .param("attempt", attempt)
                .param("reached", reached)
                .param("versions", questions.subList(0, credits.size()).toArray(UUID[]::new))
                .param("credits", credits.toArray(Integer[]::new))
                .update();
    }
}
