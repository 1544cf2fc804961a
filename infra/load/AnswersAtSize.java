package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A million answers of 20,000 attempts to 1,000 questions, by the Rasch model and always the same: counted from zero while the
 * server answers, then shown.
 */
final class AnswersAtSize {

    private static final double MUST_SECONDS = 60;
    private static final double MUST_MILLIS = 200;
    private static final int TIMES = 40;
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");

    private static final List<String> ROWS = List.of(
            "select setseed(0.20261121)",
            """
            insert into exam (id, key, status, edited, version)
            values (cast(md5('size exam') as uuid), 'size-exam', 'published', false, 0)
            """,
            """
            insert into exam_version (id, exam_id, number, title, spec, published_at)
            select cast(md5('size exam version') as uuid), cast(md5('size exam') as uuid), 1, 'Exam at size',
                   jsonb_set(v.spec, '{key}', '"size-exam"'), server_now()
            from exam_version v
            join exam e on e.current_version_id = v.id
            where e.key = 'quick-check'
            """,
            """
            update exam set current_version_id = cast(md5('size exam version') as uuid)
            where id = cast(md5('size exam') as uuid)
            """,
            """
            insert into item (id, slug, topic, purpose, status, edited)
            select cast(md5('size item ' || n) as uuid), 'size-item-' || n, 'size', 'exam', 'retired', false
            from generate_series(0, 999) n
            """,
            """
            insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
            select cast(md5('size item version ' || n) as uuid), cast(md5('size item ' || n) as uuid), 1, v.type, 'size', v.level,
                   v.difficulty, v.content, server_now()
            from generate_series(0, 999) n
            cross join (select w.* from item_version w join item i on i.id = w.item_id where i.slug = 'mlt-bb-0001' limit 1) v
            """,
            """
            insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                 time_percent, grace_seconds, late_answers, final_at)
            select cast(md5('size attempt ' || n) as uuid), (select id from account where email = 'learner@example.org'),
                   cast(md5('size exam') as uuid), cast(md5('size exam version') as uuid), 'exam', 'final', n, 50, 1,
                   server_now() - n * interval '1 minute', 100, 120, 'count', server_now() - n * interval '1 minute'
            from generate_series(1, 20000) n
            """,
            """
            insert into scored_answer (attempt_id, item_version_id, elapsed_ms, position, credit, payload)
            select cast(md5('size attempt ' || n) as uuid), cast(md5('size item version ' || i) as uuid),
                   cast(20000 * exp(random_normal(0, 0.5)) as integer), p, case when correct then 100 else 0 end,
                   case when random() < 0.98 or correct
                     then jsonb_build_object('choice', case when correct then 'a' else (array['b', 'c', 'd'])[1 + (random() * 2.99)::integer % 3] end) end
            from (select n, random_normal(0, 1) as ability from generate_series(1, 20000) n offset 0) person
            cross join generate_series(1, 50) p
            cross join lateral (select (n * 7 + p * 20) % 1000 as i) item
            cross join lateral (select random() < 1 / (1 + exp(i / 250.0 - 2 - ability)) as correct) answer
            """,
            "analyze");

    private AnswersAtSize() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        if (args.length == 4 && args[1].equals("--running")) {
            System.exit(measure(Integer.parseInt(args[2]), Path.of(args[3])) ? 0 : 1);
        }
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "answers");
        boolean holds;
        try (Installation installation = Installation.demo(checkout, work)) {
            holds = measure(installation.port(), installation.data());
        }
        Load.delete(work);
        System.exit(holds ? 0 : 1);
    }

    private static boolean measure(int port, Path data) throws Exception {
        fill(data);
        try (Wire wire = new Wire(port, People.token(port, "admin@example.org"))) {
            double seconds = count(wire);
            double item = p95(wire, "/api/v1/items/size-item-500/answers");
            double page = p95(wire, "/teach/items/size-item-500/answers");
            double quiz = p95(wire, "/teach/quizzes/size-exam/analysis");
            System.out.printf(
                    Locale.ROOT,
                    "%nA million answers counted from zero in %.1f s; %,d rows of counts, %,d MiB%n"
                            + "p95: a question by the API %.0f ms, its page %.0f ms, the page of an exam of 1,000 questions %.0f ms%n",
                    seconds,
                    number(data, "select count(*) from answer_tally"),
                    number(data, "select (pg_total_relation_size('answer_tally') + pg_total_relation_size('time_tally') + pg_total_relation_size('tallied_attempt')) / 1048576"),
                    item,
                    page,
                    quiz);
            return seconds < MUST_SECONDS && item < MUST_MILLIS && page < MUST_MILLIS;
        }
    }

    private static void fill(Path data) throws IOException, SQLException {
        try (Connection database = Installation.database(data);
                Statement statement = database.createStatement()) {
            for (String sql : ROWS) {
                statement.execute(sql);
            }
        }
    }

    /** Until the job is done, whoever did it. */
    private static double count(Wire wire) throws IOException, InterruptedException {
        wire.send("POST", "/api/v1/answer-counting", "");
        long began = 0;
        while (true) {
            Matcher state = STATE.matcher(wire.send("GET", "/api/v1/answer-counting", "").body());
            String word = state.find() ? state.group(1) : "";
            if (began == 0 && !word.equals("waiting")) {
                began = System.nanoTime();
            }
            if (word.equals("done")) {
                return (System.nanoTime() - began) / 1e9;
            }
            if (word.equals("failed")) {
                throw new IllegalStateException("The counting failed");
            }
            Thread.sleep(50);
        }
    }

    private static double p95(Wire wire, String path) throws IOException {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            Wire.Reply reply = wire.send("GET", path, "");
            millis[i] = (System.nanoTime() - began) / 1e6;
            if (reply.status() != 200) {
                throw new IllegalStateException(path + " answered " + reply.status());
            }
        }
        Arrays.sort(millis);
        return millis[(int) (0.95 * (TIMES - 1))];
    }

    private static long number(Path data, String sql) throws IOException, SQLException {
        try (Connection database = Installation.database(data);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
