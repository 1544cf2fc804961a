package org.aliquot.packfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.packfile.check.ContentChecks;
import org.aliquot.prose.Prose;

/** Reads content packs, strictly and without ever failing on what a file holds. */
public final class PackReader {

    private final Prose prose;

    public PackReader(Prose prose) {
        this.prose = prose;
    }

    /** Reads a whole pack; every problem is told, not only the first. */
    public PackRead read(PackSource source) {
        return new PackAssembly(source, prose).read();
    }

    /** Reads a whole pack and looks at its content too: what {@link ContentChecks} finds is a problem like any other. */
    public PackRead check(PackSource source) {
        PackAssembly assembly = new PackAssembly(source, prose);
        PackRead read = assembly.read();
        if (!(read instanceof PackRead.Good(Pack pack))) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(ContentChecks.problems(new SoundPack(pack, assembly.whereabouts())));
        problems.addAll(translation(source, pack).problems());
        return problems.isEmpty()
                ? read
                : new PackRead.Bad(pack.head().id(), pack.head().hash(), problems);
    }

    /** Reads the words of a sound pack in another language. What is at fault there is left out, and does no harm to the pack. */
    public TranslationRead translation(PackSource source, Pack pack) {
        return new TranslationReader(source, prose).read(pack);
    }

    /** Reads the pack in the folder, or every pack in the folder's own folders, by name. */
    public List<PackRead> readAll(Path folder) throws IOException {
        List<PackRead> reads = new ArrayList<>();
        for (PackFolder pack : PackFolder.in(folder)) {
            reads.add(read(pack));
        }
        return reads;
    }

    /** The fingerprint of a pack's files, without reading what is in them. */
    public static String hash(PackSource source) throws IOException {
        return PackFiles.hash(source);
    }

    /** Problems of a file of questions that belongs to no pack; what it refers to is not looked up. */
    public List<Problem> checkItems(Path file) {
        Findings findings = new Findings();
        PackFolder folder = new PackFolder(file.resolveSibling(""));
        String name = String.valueOf(file.getFileName());
        PackFiles.text(folder, name, findings).ifPresent(text -> ItemFile.readAlone(name, text, findings, prose));
        return findings.sorted();
    }
}
