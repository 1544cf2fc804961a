package org.aliquot.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aliquot.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes of two releases on one database: each answers with the files of both. */
class ReleasedFilesIT extends ModuleTest {

    private static final String MAIN_BEFORE = "/js/main-0123456789abcdef0123456789abcdef.js";
    private static final String MAIN_NOW = "/js/main-fedcba9876543210fedcba9876543210.js";
    private static final String FONT = "/fonts/serif-00112233445566778899aabbccddeeff.woff2";
    private static final SortedMap<String, byte[]> BEFORE = files(MAIN_BEFORE, FONT);
    private static final SortedMap<String, byte[]> NOW = files(MAIN_NOW, FONT);

    private ReleasedFiles before;
    private ReleasedFiles now;

    @BeforeEach
    void twoNodes() {
        jdbc.sql("delete from released_file").update();
        before = new ReleasedFiles(jdbc);
        now = new ReleasedFiles(jdbc);
    }

    private static SortedMap<String, byte[]> files(String... paths) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void eachNodeFindsWhatTheOtherKept() {
        before.keep(BEFORE);
        now.keep(NOW);

        assertThat(before.find(MAIN_NOW)).hasValue(NOW.get(MAIN_NOW));
        assertThat(now.find(MAIN_BEFORE)).hasValue(BEFORE.get(MAIN_BEFORE));
    }

    @Test
    void aStartOfAReleaseThatRanBeforeIsOneStatement() {
        now.keep(NOW);

        assertThat(statements.during(() -> new ReleasedFiles(jdbc).keep(NOW))).hasSize(1);
    }

    @Test
    void aNodeThatRunsForMonthsKeepsItsFiles() {
        before.keep(BEFORE);
        for (int month = 0; month < 3; month++) {
            clockForward(Duration.ofDays(29));
            before.need();
        }
        clockForward(Duration.ofDays(1));

        now.keep(NOW);

        assertThat(now.find(MAIN_BEFORE)).isPresent();
    }

    @Test
    void whatNoNodeNeededForAMonthGoesWithTheNextReleaseAndWhatBothHaveStays() {
        before.keep(BEFORE);
        clockForward(Duration.ofDays(31));

        now.keep(NOW);

        assertThat(now.find(MAIN_BEFORE)).isEmpty();
        assertThat(now.find(FONT)).isPresent();
    }

    @Test
    void whatIsNotNamedByAHashIsNotLookedFor() {
        String[] others = {
            "/js/main.js",
            "/js/main-0123456789abcdef.js",
            "/js/main-0123456789ABCDEF0123456789ABCDEF.js",
            "/js/" + "a".repeat(200) + MAIN_NOW,
            MAIN_NOW + "/",
            MAIN_NOW + "'",
        };
        for (String other : others) {
            assertThat(statements.during(() -> assertThat(now.find(other)).isEmpty()))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void aHashThatNobodyHasCostsOneStatement() {
        assertThat(statements.during(() -> assertThat(now.find(MAIN_NOW)).isEmpty()))
                .hasSize(1);
    }
}
