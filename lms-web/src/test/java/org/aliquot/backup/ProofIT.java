package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told of a backup is what an installation has. */
class ProofIT extends PlatformTest {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void answersInTheArchiveCountAsAnswers() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Proof.Found before = Proof.found(jdbc);
            jdbc.sql("""
                            create table attempt_archive_2001_01 partition of attempt_archive
                              for values from ('2001-01-01') to ('2001-02-01')
                            """).update();
            jdbc.sql("""
                            insert into attempt_archive
                            values ('2001-01-01', gen_random_uuid(), server_now(), '{1,2}', '{1,1}', '{1,1}',
                                    array[server_now(), server_now()], '{1,1}', '{1,1}', '{f,f}', '{f,f}',
                                    '{in-time,in-time}', '[null,null]', '{}', '{}')
                            """).update();

            Proof.Found found = Proof.found(jdbc);

            assertThat(found.answers()).isEqualTo(before.answers() + 2);
            assertThat(found.archived()).isEqualTo(before.archived() + 2);
            assertThat(new Proof("", new Proof.Read(1, 1, 1), new Proof.Found(1, 1, 3, 2, null)).words())
                    .contains("Answers: 3 (2 of them archived).");
        });
    }
}
