package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** What can be said of the log that is put aside from the data directory alone. */
public final class BackupLog {

    private BackupLog() {}

    /** Whether no backup was taken yet to which the pieces can be added. */
    public static boolean needsBackup(Path data) throws IOException {
        Path backedUp = data.resolve(LogShelf.BACKED_UP_FILE);
        Optional<UUID> id = LogShelf.id(data);
        return id.isPresent()
                && !(Files.exists(backedUp)
                        && Files.readString(backedUp).equals(id.get().toString()));
    }

    /** @param before the id when the backup began; it holds the pieces' beginning only if that is still the one */
    static void backedUp(Path data, Optional<UUID> before) throws IOException {
        if (before.isPresent() && before.equals(LogShelf.id(data))) {
            Files.writeString(
                    data.resolve(LogShelf.BACKED_UP_FILE), before.get().toString());
        }
    }
}
