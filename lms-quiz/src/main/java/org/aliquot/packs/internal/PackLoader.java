package org.aliquot.packs.internal;

import java.util.List;
import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.packfile.PackSource;
import org.aliquot.packfile.TranslationRead;
import org.aliquot.packs.PackConflict;
import org.aliquot.prose.Prose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads one pack in one transaction: all of it or nothing. */
@Component
public class PackLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PackLoader.class);

    private final PackLoads loads;
    private final PackTaking taking;
    private final TranslationTaking translations;
    private final Prose prose;
    private final AuditLog audit;

    PackLoader(PackLoads loads, PackTaking taking, TranslationTaking translations, Prose prose, AuditLog audit) {
        this.translations = translations;
        this.loads = loads;
        this.taking = taking;
        this.prose = prose;
        this.audit = audit;
    }

    @Transactional
    public void load(PackSource source) {
        loads.lock();
        PackReader reader = new PackReader(prose);
        switch (reader.read(source)) {
            case PackRead.Good(var pack)
            when pack.head().hash().equals(loads.hashes().get(pack.head().id())) ->
                LOG.debug("Pack {} was loaded by another node", pack.head().id());
            case PackRead.Good(var pack) -> {
                taken(
                        pack.head().id(),
                        pack.head().hash(),
                        taking.take(pack.head().id(), Incoming.of(pack, prose)));
                translated(pack.head().id(), reader.translation(source, pack), pack);
                loads.forgetBad(source.name(), pack.head().id());
            }
            case PackRead.Bad bad -> loads.bad(bad.pack(), bad.hash(), bad.problems());
        }
    }

    /** What is wrong in a translation keeps nobody from the pack: its readers get that piece in English. */
    private void translated(String id, TranslationRead read, Pack pack) {
        if (!read.isAny()) {
            return;
        }
        translations.take(pack, read.translation());
        if (!read.problems().isEmpty() || !read.stale().isEmpty()) {
            LOG.warn(
                    "Pack {}: {} translations are left out and {} are stale; ./lms items check names them",
                    id,
                    read.problems().size(),
                    read.stale().size());
        }
    }

    private void taken(String pack, String hash, List<Changes> changes) {
        List<PackConflict> conflicts =
                changes.stream().flatMap(kind -> kind.conflicts().stream()).toList();
        loads.good(pack, hash, conflicts);
        int added = changes.stream().mapToInt(Changes::added).sum();
        int changed = changes.stream().mapToInt(Changes::changed).sum();
        int retired = changes.stream().mapToInt(kind -> kind.retired().size()).sum();
        LOG.info(
                "Loaded pack {}: {} new, {} changed, {} retired, {} in conflict",
                pack,
                added,
                changed,
                retired,
                conflicts.size());
        audit.record(new AuditEntry(
                null,
                "pack.loaded",
                "pack",
                pack,
                Map.of(
                        "added",
                        "" + added,
                        "changed",
                        "" + changed,
                        "retired",
                        "" + retired,
                        "conflicts",
                        "" + conflicts.size())));
    }
}
