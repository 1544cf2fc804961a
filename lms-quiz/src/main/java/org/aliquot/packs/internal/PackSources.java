package org.aliquot.packs.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the packs of this installation. */
@Component
public class PackSources {

    private static final Logger LOG = LoggerFactory.getLogger(PackSources.class);

    private final PackSettings settings;

    PackSources(PackSettings settings) {
        this.settings = settings;
    }

    public List<PackSource> find() {
        try {
            return settings.packs().isEmpty() ? PackagedPack.all() : inFolders();
        } catch (IOException unreadable) {
            LOG.warn("The content packs cannot be read; what was loaded before stays: {}", unreadable.getMessage());
            return List.of();
        }
    }

    private List<PackSource> inFolders() throws IOException {
        List<PackSource> packs = new ArrayList<>();
        for (Path folder : settings.packs()) {
            packs.addAll(PackFolder.in(folder));
        }
        return packs;
    }
}
