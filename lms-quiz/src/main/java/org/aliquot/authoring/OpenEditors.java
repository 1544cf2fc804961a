package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a question open in the editor just now. */
@Service
@Transactional
public class OpenEditors {

    private static final String SEEN = """
            insert into item_open (item_id, account_id, seen_at)
            values (:item, :person, server_now())
            on conflict (item_id, account_id) do update
            set seen_at = excluded.seen_at
            """;

    /** An open editor is heard of every ten seconds; it may be late once. */
    private static final String OTHERS = """
            select account_id
            from item_open
            where item_id = :item and account_id <> :person and seen_at > server_now() - interval '25 seconds'
            order by account_id
            """;

    private final JdbcClient jdbc;

    OpenEditors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers that this person has it open; the others who have. */
    public List<AccountId> beside(ItemId item, AccountId person) {
        jdbc.sql(SEEN).param("item", item).param("person", person).update();
        return jdbc.sql(OTHERS)
                .param("item", item)
                .param("person", person)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .list();
    }
}
