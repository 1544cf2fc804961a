package org.aliquot.web.phone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.web.Assets;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.files.StaticSource;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/**
 * The text of the worker: our script behind a head that names the files of the page without a network. Another file, another
 * head: so browsers see that there is a new one.
 */
@Component
class Worker {

    private static final List<String> SCRIPTS =
            List.of("phrases", "phrases-es", "main", "offline", "phone", "kept", "room/api");
    private static final List<String> FILES = List.of(
            "/css/app.css",
            "/webjars/htmx.org/dist/htmx.min.js",
            "/fonts/instrument-sans-latin-wght-normal.woff2",
            "/fonts/literata-latin-400-normal.woff2",
            "/img/favicon.svg");

    private final StaticSource source = new StaticSource();

    /**
     * Serves the page without a network, and what was kept.
     *
     * @param language of whoever uses this browser: the page is fetched as nobody, who has none
     */
    String text(Assets assets, Language language) {
        String files = Stream.concat(FILES.stream(), SCRIPTS.stream().map(name -> "/js/" + name + ".js"))
                .map(file -> "\"" + assets.url(file) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return "const PAGE = \"%s\";\nconst LANGUAGE = \"%s\";\nconst FILES = %s;\n%s"
                .formatted(PhoneUrls.OFFLINE, language.tag(), files, source.text("/js/worker/worker.js"));
    }

    /** Takes the place of the other one, throws away what it kept, and goes. */
    String end() {
        return source.text("/js/worker/end.js");
    }
}
