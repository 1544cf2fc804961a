package org.aliquot.credits;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that prove credits. They are kept as they were sent, and given back to their owner alone. */
@Service
public class Proofs {

    /** The largest file taken. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final long MOST_OF_ONE = 200L * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    private final ProofTable table;

    Proofs(ProofTable table) {
        this.table = table;
    }

    /** In the place of the one there was. */
    @Transactional
    public ProofResult put(AccountId owner, UUID credit, String name, byte[] file) {
        if (!table.hold(owner, credit)) {
            return ProofResult.UNKNOWN;
        }
        if (file.length == 0) {
            return ProofResult.EMPTY;
        }
        if (file.length > MOST_BYTES) {
            return ProofResult.TOO_LARGE;
        }
        Optional<ProofFormat> format = ProofFormat.of(file);
        if (format.isEmpty()) {
            return ProofResult.OTHER_FORMAT;
        }
        if (table.bytesBeside(owner, credit) + file.length > MOST_OF_ONE) {
            return ProofResult.FULL;
        }
        table.put(credit, new Proof(named(name, format.get()), format.get(), file));
        return ProofResult.KEPT;
    }

    @Transactional(readOnly = true)
    public Optional<Proof> read(AccountId owner, UUID credit) {
        return table.read(owner, credit);
    }

    @Transactional
    public boolean remove(AccountId owner, UUID credit) {
        return table.remove(owner, credit);
    }

    /** Without folders and what file systems do not take, and with the ending of what it is. */
    private static String named(String name, ProofFormat format) {
        String plain = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "")
                .strip();
        String stem = plain.replaceFirst("[.][^.]*$", "").strip();
        String usable = stem.isEmpty() ? "proof" : stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return usable + "." + (format == ProofFormat.JPEG ? "jpg" : format.word());
    }
}
