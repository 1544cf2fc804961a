package org.aliquot.web.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The phrases of one language by their English, from {@code phrases/<language>/*.yaml}. */
record Catalog(Map<String, String> phrases) {

    static final Catalog SPANISH = read("es");

    Catalog {
        phrases = Map.copyOf(phrases);
    }

    String of(String english) {
        return phrases.getOrDefault(english, english);
    }

    private static Catalog read(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:phrases/" + language + "/*.yaml")) {
                all.putAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalog(all);
    }

    private static Map<String, String> read(Resource file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        strict.setCodePointLimit(10_000_000);
        try (InputStream in = file.getInputStream()) {
            Map<String, String> phrases = new Yaml(new SafeConstructor(strict)).load(in);
            return phrases == null ? Map.of() : phrases;
        }
    }
}
