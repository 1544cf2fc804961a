package org.aliquot.backup;

import java.io.IOException;
import java.util.Arrays;
import org.aliquot.postgres.EmbeddedDatabase;

/**
 * A copy while no server runs: the files as they are, the log after all others. That is whole after an orderly end and as good
 * as after a crash otherwise. It locks nothing, since it must not be in the way of a start.
 */
record StoppedCopy(EmbeddedDatabase database, ArchiveWriter archive, DataFiles files) {

    String take() throws IOException {
        byte[] before = files.control();
        files.copy();
        for (String log : files.logs()) {
            files.log(log);
        }
        files.control(before);
        // each start begins by writing this file
        if (!Arrays.equals(before, files.control()) || database.isRunning()) {
            throw new BackupRefused(
                    "Aliquot was started in " + database.root() + " during the backup; take the backup again.");
        }
        return "Everything acknowledged is in it: Aliquot was not running.";
    }
}
