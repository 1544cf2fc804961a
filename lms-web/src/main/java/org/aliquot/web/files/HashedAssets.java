package org.aliquot.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.web.Assets;
import org.aliquot.web.ImportMap;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses as Spring's resource chain makes them. */
@Component
class HashedAssets implements Assets {

    private record Wanted(String folder, Language language) {}

    private final ResourceUrlProvider urls;
    private final List<String> scripts;
    private final boolean offline;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<Wanted, ImportMap> maps = new ConcurrentHashMap<>();

    HashedAssets(
            ResourceUrlProvider urls, ResourcePatternResolver files, @Value("${aliquot.offline}") boolean offline) {
        this.urls = urls;
        this.scripts = scripts(files);
        this.offline = offline;
    }

    @Override
    public String url(String file) {
        return known.computeIfAbsent(file, this::lookUp);
    }

    /** Made at the first use: the provider knows its handlers only after the start. */
    @Override
    public ImportMap modules(String folder, Language language) {
        return maps.computeIfAbsent(
                new Wanted(folder, language), _ -> Modules.map(scripts, folder, language, this::url));
    }

    @Override
    public @Nullable String worker() {
        return offline ? PhoneUrls.WORKER : null;
    }

    private String lookUp(String file) {
        String url = urls.getForLookupPath(file);
        if (url == null) {
            throw new IllegalArgumentException("no static file " + file);
        }
        return url;
    }

    private static List<String> scripts(ResourcePatternResolver files) {
        try {
            List<String> addresses = new ArrayList<>();
            for (Resource script : files.getResources("classpath*:/static/js/**/*.js")) {
                addresses.add(StaticSource.address(script));
            }
            return List.copyOf(addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
