package org.aliquot.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.aliquot.enrollment.Payer;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employers, agencies and schools that pay for others. Names that differ in capitals or in spaces around them are one payer. */
@Service
public class PayerDesk {

    /** More are not told. */
    public static final int MOST = 500;

    private static final String ALL = """
            with classes as (
              select c.payer, lower(btrim(coalesce(c.payer_name, ''))) as called, min(btrim(c.payer_name)) as name,
                     count(*) as classes,
                     count(*) filter (where c.seats is null) as unlimited,
                     coalesce(sum(c.seats), 0) as seats,
                     coalesce(sum(m.members) filter (where c.seats is not null), 0) as taken
              from cohort c
              cross join lateral (select count(*) as members from cohort_member m where m.cohort_id = c.id) m
              where c.status = 'open' and c.payer <> 'learner'
              group by c.payer, called
            ),
            access as (
              select e.payer, lower(btrim(coalesce(e.payer_name, ''))) as called, min(btrim(e.payer_name)) as name,
                     count(distinct e.account_id) as people
              from enrollment e
              cross join (select cast(server_now() at time zone :zone as date) as today) t
              where e.status = 'active' and e.payer <> 'learner'
                and e.starts_on <= t.today and (e.ends_on is null or e.ends_on > t.today)
              group by e.payer, called
            )
            select payer, coalesce(c.name, a.name, '') as name, coalesce(c.classes, 0) as classes,
                   coalesce(c.unlimited, 0) as unlimited, coalesce(c.seats, 0) as seats, coalesce(c.taken, 0) as taken,
                   coalesce(a.people, 0) as people
            from classes c
            full join access a using (payer, called)
            order by called = '', called, payer
            limit :most
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    PayerDesk(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** By name, those without one last. */
    @Transactional(readOnly = true)
    public List<PayerSeats> all() {
        return jdbc.sql(ALL)
                .param("zone", zone.id().getId())
                .param("most", MOST)
                .query(PayerDesk::payer)
                .list();
    }

    private static PayerSeats payer(ResultSet row, int number) throws SQLException {
        return new PayerSeats(
                Word.read(Payer.class, row.getString("payer")),
                row.getString("name"),
                row.getInt("classes"),
                row.getInt("unlimited"),
                row.getInt("seats"),
                row.getInt("taken"),
                row.getInt("people"));
    }
}
