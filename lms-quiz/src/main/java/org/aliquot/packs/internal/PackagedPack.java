package org.aliquot.packs.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aliquot.packfile.PackSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A pack that the application carries on its class path, below {@code packs/}. */
record PackagedPack(String name, SortedMap<String, Resource> resources) implements PackSource {

    private static final String ROOT = "/packs/";

    /** All of them, by name. */
    static List<PackSource> all() throws IOException {
        Map<String, SortedMap<String, Resource>> packs = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:packs/*/**")) {
            String address = resource.getURL().toString();
            String path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
            int slash = path.indexOf('/');
            if (slash > 0 && !path.endsWith("/") && resource.isReadable()) {
                packs.computeIfAbsent(path.substring(0, slash), unused -> new TreeMap<>())
                        .put(path.substring(slash + 1), resource);
            }
        }
        List<PackSource> sources = new ArrayList<>();
        packs.forEach((name, resources) -> sources.add(new PackagedPack(name, resources)));
        return sources;
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(resources.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        Resource resource = resources.get(file);
        if (resource == null) {
            throw new FileNotFoundException(file);
        }
        return resource.getInputStream();
    }
}
