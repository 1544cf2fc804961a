package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aliquot.digest.Sha256;
import org.junit.jupiter.api.Test;

/** Adaptive attempts name their pool by its hash, so the same bank is the same pool from one version of the product to the next. */
class PoolEntryTest {

    @Test
    void aPoolKeepsItsName() {
        List<PoolEntry> pool =
                List.of(new PoolEntry(new UUID(1, 2), "heme-q-17", "HEME", -0.5, 0.25, 12, List.of("heme-q-18")));

        assertThat(Sha256.hex(PoolEntry.STORED.write(pool)))
                .isEqualTo("2b87e704e56e85f39f84905eefd17214dfcbb7cedbf1d2e4ffb03d44860db576");
    }
}
