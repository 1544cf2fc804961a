package org.aliquot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The audit log keeps what it was told, and shows when somebody with the database at hand took something out. */
class AuditChainIT extends PlatformTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private AuditChain chain;

    @BeforeEach
    void deeds() {
        IntStream.range(0, 10)
                .parallel()
                .forEach(i -> log.record(new AuditEntry(null, "chain.tried", "test", "" + i, Map.of("i", "" + i))));
        sealing.run();
    }

    @Test
    void entriesAreSealedInAnUnbrokenChain() {
        ChainCheck check = chain.verify();
        assertThat(check.unbroken()).isTrue();
        assertThat(check.sealed()).isGreaterThanOrEqualTo(10);
        Person administrator = person(Role.ADMINISTRATOR);
        assertThat(administrator.api().get("/audit").requireStatus(200).text("/chain/unbroken"))
                .isEqualTo("true");
    }

    @Test
    void theApplicationCannotChangeOrDeleteAnEntry() {
        for (String statement : List.of(
                "update audit_entry set actor = null",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_seal")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
        jdbc.sql("grant delete on audit_entry to current_user").update();
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("never changed");
        jdbc.sql("revoke delete on audit_entry from current_user").update();
    }

    @Test
    void aChangedARemovedAndASlippedInEntryShow() {
        UUID entry = someEntry();
        unguarded(() -> {
            tamper("update audit_entry set subject_id = subject_id || 'x' where id = :id", entry);
            assertThat(chain.verify().what()).isEqualTo("changed");
            tamper("update audit_entry set subject_id = left(subject_id, -1) where id = :id", entry);
            assertThat(chain.verify().unbroken()).isTrue();

            jdbc.sql("create table set_aside as select * from audit_entry where id = :id")
                    .param("id", entry)
                    .update();
            tamper("delete from audit_entry where id = :id", entry);
            assertThat(chain.verify().what()).isEqualTo("removed");
            jdbc.sql("insert into audit_entry select * from set_aside").update();
            jdbc.sql("drop table set_aside").update();
            tamper("delete from audit_unsealed where entry_id = :id", entry);
            assertThat(chain.verify().unbroken()).isTrue();
        });
    }

    private UUID someEntry() {
        return jdbc.sql("select id from audit_entry where action = 'chain.tried' order by id limit 1")
                .query(UUID.class)
                .single();
    }

    private void tamper(String statement, UUID entry) {
        jdbc.sql(statement).param("id", entry).update();
    }

    /** As somebody who owns the table would go about it. */
    private void unguarded(Runnable deed) {
        jdbc.sql("grant update, delete on audit_entry to current_user").update();
        jdbc.sql("alter table audit_entry disable trigger audit_entry_stays").update();
        try {
            deed.run();
        } finally {
            jdbc.sql("alter table audit_entry enable trigger audit_entry_stays").update();
            jdbc.sql("revoke update, delete on audit_entry from current_user").update();
        }
    }
}
