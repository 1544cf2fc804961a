package org.aliquot.web.metrics;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of everything that waits, since long ago. */
final class OldRows {

    static final int DAYS = 4000;

    private static final String SINCE = "server_now() - interval '4000 days'";

    private static final List<String> ROWS = List.of("""
            insert into mail_message (id, kind, account_id, address, subject, body_text, body_html, status, tries, next_at,
                                      useful_until, created_at)
            values (:id, 'test', :account, 'p@example.org', 's', 't', 'h', 'waiting', 0, 'infinity', 'infinity', %s)
            """, """
            insert into job (id, kind, request, requested_by, requested_at, state, step, tries)
            values (:id, 'import', cast('{"old": true}' as jsonb), :account, %s, 'waiting', 'Waiting', 0)
            """, """
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
            values (:id, 'nobody', 'nothing', '{}', %s)
            """, """
            insert into hook (id, name, target, events, status, secret, made_by, made_at, version)
            values (:id, 'old', 'https://example.org', '{enrollment}', 'active', '', :account, server_now(), 0)
            """, """
            insert into hook_delivery (id, hook_id, event, key, body, state, tries, next_at, created_at)
            values (:id, :id, 'test', 'old', '{}', 'waiting', 0, 'infinity', %s)
            """, """
            insert into connection (id, kind, name, issuer, client_id, authorization_url, token_url, token_audience, jwks_url,
                                    deployments, frame_origins, makes_columns, state, connected_by, connected_at, version)
            values (:id, 'lti', 'old', 'https://example.org/old', 'old', '', '', '', '', '{}', '{}', false, 'active', :account, server_now(), 0)
            """, """
            insert into lti_link (id, connection_id, deployment, context, resource, target, rule, own_column, takes_scores,
                                  lets_make_columns, shows_results, opened_at)
            values (:id, :id, '1', 'c', 'r', 'exam/none', 'best', false, true, false, false, server_now())
            """, """
            insert into lti_score (link_id, account_id, connection_id, opened_at, attempt_id, given, maximum, ended_at, wish, state,
                                   tries, next_at, told, told_attempts, words)
            values (:id, :account, :id, server_now(), :id, 1, 1, %s, 1, 'waiting', 0, server_now(), '{}', '{}', '')
            """);

    private static final List<String> GONE = List.of(
            "delete from lti_score where link_id = :id",
            "delete from lti_link where id = :id",
            "delete from connection where id = :id",
            "delete from hook where id = :id",
            "delete from event_publication where id = :id",
            "delete from job where id = :id",
            "delete from mail_message where id = :id");

    private final JdbcClient jdbc;
    private final UUID id;
    private final AccountId account;

    OldRows(JdbcClient jdbc, UUID id, AccountId account) {
        this.jdbc = jdbc;
        this.id = id;
        this.account = account;
    }

    void add() {
        for (String row : ROWS) {
            jdbc.sql(row.formatted(SINCE))
                    .param("id", id)
                    .param("account", account)
                    .update();
        }
    }

    void remove() {
        GONE.forEach(row -> jdbc.sql(row).param("id", id).update());
    }
}
