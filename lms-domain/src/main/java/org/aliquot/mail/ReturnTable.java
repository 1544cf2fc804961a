package org.aliquot.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code undeliverable_address}, and messages that came back. */
@Repository
class ReturnTable {

    /** Once: a report that is read again, or by another node, does not undo that somebody cleared the address. */
    private static final String RETURNED = """
            with back as (
              update mail_message
              set status = 'returned', last_error = :words
              where id = :id and lower(address) = lower(:address) and status = 'sent'
              returning lower(address) as address, account_id)
            insert into undeliverable_address (address, account_id, words, returned_at)
            select address, account_id, :words, server_now()
            from back
            on conflict (address) do update
            set words = excluded.words, returned_at = excluded.returned_at, account_id = excluded.account_id
            """;

    private static final String REFUSED = """
            insert into undeliverable_address (address, account_id, words, returned_at)
            select lower(m.address), m.account_id, :words, server_now()
            from mail_message m
            where m.id = :id and m.address <> ''
            on conflict (address) do update
            set words = excluded.words, returned_at = excluded.returned_at, account_id = excluded.account_id
            """;

    private static final String NOTED = """
            update mail_message
            set last_error = :words
            where id = :id and lower(address) = lower(:address) and status = 'sent'
            """;

    private final JdbcClient jdbc;

    ReturnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message came back for good; false when it is none that was sent to this address. */
    boolean returned(UUID message, String address, String words) {
        return jdbc.sql(RETURNED)
                        .param("id", message)
                        .param("address", address)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** The server did not even take it. */
    void refused(UUID message, String words) {
        jdbc.sql(REFUSED).param("id", message).param("words", words).update();
    }

    /** It may still arrive, or the next one. */
    void noted(UUID message, String address, String words) {
        jdbc.sql(NOTED)
                .param("id", message)
                .param("address", address)
                .param("words", words)
                .update();
    }

    Optional<DeadAddress> find(String address) {
        return jdbc.sql("select address, words, returned_at from undeliverable_address where address = lower(:address)")
                .param("address", address)
                .query(ReturnTable::read)
                .optional();
    }

    boolean clear(String address) {
        return jdbc.sql("delete from undeliverable_address where address = lower(:address)")
                        .param("address", address)
                        .update()
                == 1;
    }

    /** After half a year an address is tried again. */
    void sweep() {
        jdbc.sql("delete from undeliverable_address where returned_at < server_now() - interval '180 days'")
                .update();
    }

    private static DeadAddress read(ResultSet row, int number) throws SQLException {
        return new DeadAddress(row.getString("address"), row.getString("words"), RowTime.at(row, "returned_at"));
    }
}
