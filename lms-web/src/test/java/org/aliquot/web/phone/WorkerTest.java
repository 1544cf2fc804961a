package org.aliquot.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.web.Assets;
import org.aliquot.web.ImportMap;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What browsers get as the worker, with the switch of the installation on and off. */
class WorkerTest {

    private final Worker worker = new Worker();

    @Test
    void anotherFileMakesAnotherWorker() {
        assertThat(worker.text(named("1"), Language.ENGLISH))
                .isNotEqualTo(worker.text(named("2"), Language.ENGLISH))
                .contains("/css/app.css-1", "\"/offline\"");
    }

    @Test
    void theOneThatEndsItAllKeepsNothing() {
        assertThat(worker.end()).contains("caches.delete", "unregister").doesNotContain("fetch", "caches.open");
    }

    private static Assets named(String hash) {
        return new Assets() {
            @Override
            public String url(String file) {
                return file + "-" + hash;
            }

            @Override
            public ImportMap modules(String folder, Language language) {
                throw new UnsupportedOperationException(folder);
            }

            @Override
            public @Nullable String worker() {
                return null;
            }
        };
    }
}
