package load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a school of years keeps of its learners: outcomes, certificates, rotations that were signed, credits. By made-up people alone. */
final class RecordsFill {

    /** A number from 0 to 999 that is the same for the same row in each school. */
    private static final String DICE = """
            create function pg_temp.dice(one text, other text) returns integer
            language sql immutable
            return (hashtextextended(one || other, 0) & 2147483647) % 1000
            """;

    private static final String OUTCOMES = """
            insert into program_outcome (id, account_id, course_id, class_year, final_half_on, graduated_on, left_on, consent_on,
                                         sat_on, passed_on, placement, board, first_score, changed_by, changed_at, version)
            select gen_random_uuid(), account_id, course_id, extract(year from ends), ends - 180,
                   case when fate < 850 then ends end, case when fate >= 920 then ends - 90 end,
                   case when fate < 700 then ends + 10 end, case when fate < 700 then ends + 60 end,
                   case when fate < 580 then ends + 60 end,
                   case when fate < 600 then 'employed' when fate < 700 then 'studying' when fate < 850 then 'silent' end,
                   case when fate < 700 then 'ascp' end, case when fate < 700 then 330 + fate * 33 % 300 end,
                   teacher, server_now(), 0
            from (
              select distinct on (e.account_id, e.course_id) e.account_id, e.course_id,
                     current_date - 1700 + pg_temp.dice(e.account_id::text, 'day') * 17 / 10 as ends,
                     pg_temp.dice(e.account_id::text, e.course_id::text) as fate,
                     (select id from account where email = 'admin@example.org') as teacher
              from enrollment e
              join account a on a.id = e.account_id and a.demo and a.status = 'active'
            ) made
            on conflict do nothing
            """;

    private static final String CERTIFICATES = """
            insert into certificate (id, serial, account_id, course_id, holder, course_title, completed_at, school, hours, issued_at,
                                     issued_by, status, version)
            select gen_random_uuid(),
                   upper(substr(h, 1, 4) || '-' || substr(h, 5, 4) || '-' || substr(h, 9, 4)),
                   o.account_id, o.course_id, 'A learner', 'A course', o.graduated_on, 'A school', 40.0, o.graduated_on, o.changed_by,
                   'valid', 0
            from program_outcome o
            cross join lateral (select md5(o.id::text) as h) serial
            where o.graduated_on is not null
            on conflict do nothing
            """;

    private static final String ROTATIONS = """
            insert into rotation (id, learner_id, made_by, bench, site, starts_on, ends_on, hours_needed, created_at, version)
            select gen_random_uuid(), o.account_id, o.changed_by,
                   (array['phlebotomy', 'hematology', 'chemistry', 'blood-bank', 'microbiology', 'urinalysis'])[number],
                   'Hospital ' || (pg_temp.dice(o.account_id::text, 'site') % 40 + 1), ends - 21, ends, 120,
                   (ends - 60)::timestamptz, 0
            from program_outcome o
            cross join generate_series(1, 3) as number
            cross join lateral (
              select current_date - pg_temp.dice(o.account_id::text, number::text) as ends
            ) made
            """;

    private static final String SKILLS = """
            insert into rotation_skill (rotation_id, number, words, element)
            select r.id, number, 'Skill ' || number || ' of ' || r.bench,
                   (array['observed-testing', 'reporting', 'records', 'maintenance', 'blind-samples', 'problem-solving'])[number % 6 + 1]
            from rotation r
            cross join generate_series(1, 12) as number
            where not exists (select from rotation_skill s where s.rotation_id = r.id)
            """;

    private static final String SIGNERS = """
            insert into rotation_signer (id, rotation_id, device, name, title, named_at)
            select gen_random_uuid(), r.id, decode(md5(r.id::text), 'hex'), 'A preceptor', 'MLS(ASCP)', r.starts_on::timestamptz
            from rotation r
            where r.starts_on < current_date
            """;

    private static final String SIGNATURES = """
            insert into skill_signature (id, rotation_id, number, level, attempts, done_on, signer, signer_title, signed_at, signer_id)
            select gen_random_uuid(), k.rotation_id, k.number,
                   (array['observed', 'assisted', 'independent', 'independent'])[1 + pg_temp.dice(k.rotation_id::text, k.number::text) % 4],
                   1, r.starts_on + k.number, s.name, s.title, (r.starts_on + k.number)::timestamptz, s.id
            from rotation_skill k
            join rotation r on r.id = k.rotation_id
            join rotation_signer s on s.rotation_id = r.id
            where pg_temp.dice(k.rotation_id::text, 's' || k.number) < 850
            """;

    private static final String DAYS = """
            insert into rotation_day (id, rotation_id, day, hours, venipunctures, capillaries, signer, signer_title, signed_at, signer_id)
            select gen_random_uuid(), r.id, r.starts_on + number, 8, 6, 1, s.name, s.title, (r.starts_on + number)::timestamptz, s.id
            from rotation r
            join rotation_signer s on s.rotation_id = r.id
            cross join generate_series(0, 14) as number
            on conflict do nothing
            """;

    private static final String EVALUATIONS = """
            insert into rotation_evaluation (id, rotation_id, psychomotor, cognitive, affective, signer_id, signer, signer_title, signed_at)
            select gen_random_uuid(), r.id, 'meets', 'meets', 'exceeds', s.id, s.name, s.title, r.ends_on::timestamptz
            from rotation r
            join rotation_signer s on s.rotation_id = r.id
            where r.ends_on < current_date
            """;

    private static final String CREDENTIALS = """
            insert into credential (id, account_id, rule, name, starts_on, ends_on, first_cycle, specialties, created_at, version)
            select gen_random_uuid(), a.id, 'ascp-mlt', 'MLT(ASCP)', current_date - 900, current_date + 195, true, '{}', server_now(), 0
            from account a
            where a.demo and a.status = 'active'
            """;

    /** Those with the most exams have credits of many years. */
    private static final String CREDITS = """
            insert into credit (id, account_id, title, provider, earned_on, amount, unit, category, left_out, created_at, version)
            select gen_random_uuid(), a.id, 'Course ' || number, 'A provider', current_date - number * 11, 1.5, 'contact-hour',
                   (array['safety', 'ethics', 'chemistry', 'hematology', 'microbiology', 'management'])[number % 6 + 1], '{}',
                   server_now(), 0
            from account a
            cross join lateral (
              select least(300, count(*)) as exams
              from attempt t
              where t.account_id = a.id
            ) busy
            cross join generate_series(1, greatest(12, busy.exams)::integer) as number
            where a.demo and a.status = 'active'
            """;

    private static final String SEEN = "analyze program_outcome, certificate, rotation, rotation_skill, rotation_signer,"
            + " skill_signature, rotation_day, rotation_evaluation, credential, credit";

    private RecordsFill() {}

    static void fill(Path data) throws Exception {
        try (Connection database = Installation.database(data)) {
            for (String statement : List.of(
                    DICE,
                    OUTCOMES,
                    CERTIFICATES,
                    ROTATIONS,
                    SKILLS,
                    SIGNERS,
                    SIGNATURES,
                    DAYS,
                    EVALUATIONS,
                    CREDENTIALS,
                    CREDITS,
                    SEEN)) {
                run(database, statement);
            }
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
