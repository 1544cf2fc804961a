package org.aliquot.packs;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.aliquot.packfile.PackReader;
import org.aliquot.packfile.PackSource;
import org.aliquot.packs.internal.PackLoader;
import org.aliquot.packs.internal.PackLoads;
import org.aliquot.packs.internal.PackSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The content packs of this installation. */
@Service
public class Packs {

    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);

    private final PackSources sources;
    private final PackLoader loader;
    private final PackLoads loads;

    Packs(PackSources sources, PackLoader loader, PackLoads loads) {
        this.sources = sources;
        this.loader = loader;
        this.loads = loads;
    }

    /** Reads all packs and takes what is new; packs that have not changed cost one query together. */
    public List<PackStatus> load() {
        return load(sources.find());
    }

    /** The same for these packs. */
    public List<PackStatus> load(List<? extends PackSource> packs) {
        Collection<String> known = loads.hashes().values();
        packs.stream().filter(pack -> !known.contains(hash(pack))).forEach(loader::load);
        List<PackStatus> status = loads.status();
        status.stream().filter(pack -> !pack.problems().isEmpty()).forEach(Packs::warn);
        return status;
    }

    /** The last load of each pack, by id. */
    public List<PackStatus> status() {
        return loads.status();
    }

    private static String hash(PackSource pack) {
        try {
            return PackReader.hash(pack);
        } catch (IOException unreadable) {
            return ""; // reading it will say what is wrong
        }
    }

    private static void warn(PackStatus pack) {
        LOG.warn(
                "Pack {} has {} problems and was not taken; the first: {}",
                pack.pack(),
                pack.problems().size(),
                pack.problems().getFirst());
    }
}
