package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Days of rotations as they were signed: of each, one counts. */
@Repository
class DayTable {

    private static final String DAYS = """
            select rotation_id, id, day, hours, venipunctures, capillaries, signer, signer_title, signed_at, struck_at, struck_why
            from rotation_day
            where rotation_id in (:rotations)
            order by rotation_id, day desc, signed_at desc, id desc
            """;

    private static final String SIGN = """
            insert into rotation_day (id, rotation_id, day, hours, venipunctures, capillaries, signer_id, signer, signer_title, signed_at)
            values (:id, :rotation, :day, :hours, :venipunctures, :capillaries, :by, :signer, :title, server_now())
            on conflict do nothing
            """;

    private static final String KNOWS = """
            select exists (select
                           from rotation_day
                           where id = :id and rotation_id = :rotation and day = :day and hours = :hours
                             and venipunctures = :venipunctures and capillaries = :capillaries)
            """;

    private static final String STRIKE_OWN = """
            update rotation_day d
            set struck_at = server_now(), struck_why = 'Corrected by the preceptor'
            where d.rotation_id = :rotation and d.day = :day and d.struck_at is null and d.signer = :signer
              and exists (select
                          from rotation_signer before
                          join rotation_signer now on now.device = before.device and now.rotation_id = before.rotation_id
                          where before.id = d.signer_id and now.id = :by)
            """;

    private static final String STRIKE = """
            update rotation_day
            set struck_at = server_now(), struck_by = :by, struck_why = :why
            where id = :id and rotation_id = :rotation and struck_at is null
            """;

    private final JdbcClient jdbc;

    DayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of these, the latest first. */
    Map<UUID, List<RotationView.SignedDay>> of(List<UUID> rotations) {
        return ByRotation.read(jdbc, DAYS, rotations, DayTable::day);
    }

    /** Whoever signed a day may correct it, on the same device; nobody else. */
    Taken sign(UUID rotation, DayLog told, NamedSigner by) {
        if (insert(told.id(), rotation, told, by)) {
            return Taken.NEW;
        }
        if (knows(rotation, told)) {
            return Taken.BEFORE;
        }
        jdbc.sql(STRIKE_OWN)
                .param("rotation", rotation)
                .param("day", told.day())
                .param("by", by.id())
                .param("signer", by.who().name())
                .update();
        // under its own id where that is free: so it is known when it is sent again
        boolean taken = insert(told.id(), rotation, told, by) || insert(Ids.next(), rotation, told, by);
        return taken ? Taken.NEW : Taken.NOT;
    }

    boolean strike(UUID rotation, UUID day, String why, AccountId by) {
        return jdbc.sql(STRIKE)
                        .param("id", day)
                        .param("rotation", rotation)
                        .param("why", why)
                        .param("by", by)
                        .update()
                > 0;
    }

    private boolean insert(UUID id, UUID rotation, DayLog told, NamedSigner by) {
        return told(SIGN, id, rotation, told)
                        .param("by", by.id())
                        .param("signer", by.who().name())
                        .param("title", by.who().title())
                        .update()
                > 0;
    }

    private boolean knows(UUID rotation, DayLog told) {
        return told(KNOWS, told.id(), rotation, told).query(Boolean.class).single();
    }

    private StatementSpec told(String sql, UUID id, UUID rotation, DayLog told) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("rotation", rotation)
                .param("day", told.day())
                .param("hours", told.hours())
                .param("venipunctures", told.venipunctures())
                .param("capillaries", told.capillaries());
    }

    private static RotationView.SignedDay day(ResultSet row, int number) throws SQLException {
        return new RotationView.SignedDay(
                new DayLog(
                        ByRotation.id(row, "id"),
                        requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getBigDecimal("hours"),
                        row.getInt("venipunctures"),
                        row.getInt("capillaries")),
                ByRotation.signer(row),
                ByRotation.signedAt(row),
                ByRotation.struck(row));
    }
}
