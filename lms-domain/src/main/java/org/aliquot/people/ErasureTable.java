package org.aliquot.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What erasing a person does to tables that know who they are. */
@Repository
class ErasureTable {

    /** The row stays, because everything the person did points at it. */
    static final String EMPTY = """
            update account
            set email = 'erased-' || id || '@invalid', name = :name, password_hash = null, roles = '{}',
                time_zone = 'UTC', status = 'erased', extra_time_percent = 0, larger_text = false, break_minutes = 0, mail_off = '{}',
                notices_off = '{}', news_letters = 'at-once', language = null, version = version + 1
            where id = :id and status <> 'erased'
            """;

    /** Every other row with the name, the address or a key to the account. */
    private static final List<String> BESIDE = List.of(
            "delete from erasure_wish where account_id = :id",
            "delete from access_token where account_id = :id",
            "delete from outside_identity where account_id = :id",
            "delete from entry_code where account_id = :id",
            "delete from last_visit where account_id = :id",
            "delete from pending_sign_in where account_id = :id",
            "delete from known_device where account_id = :id",
            "delete from account_link where account_id = :id or lower(email) = lower(:email)",
            "delete from sign_up where lower(email) = lower(:email)");

    private final JdbcClient jdbc;
    private final List<RowsOfPerson> elsewhere;

    ErasureTable(JdbcClient jdbc, List<RowsOfPerson> elsewhere) {
        this.jdbc = jdbc;
        this.elsewhere = elsewhere;
    }

    void deleteBeside(AccountId person, String email) {
        Stream.concat(BESIDE.stream(), elsewhere.stream().map(RowsOfPerson::deletion))
                .forEach(statement -> jdbc.sql(statement)
                        .param("id", person)
                        .param("email", email.isEmpty() ? null : email)
                        .update());
    }

    /** False when it was empty already. */
    boolean empty(AccountId person) {
        return jdbc.sql(EMPTY)
                        .param("id", person)
                        .param("name", AccountView.ERASED)
                        .update()
                == 1;
    }
}
