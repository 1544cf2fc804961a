package org.aliquot.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What PostgreSQL's control file says of the last checkpoint; its beginning has been laid out like this since version 9.
 *
 * @param isAtRest whether the server was stopped in order
 * @param written no earlier than the checkpoint
 * @param redo where in the log the changes begin that the data files may lack
 */
record ControlFile(boolean isAtRest, Instant written, long redo) {

    private static final int STATE = 16;
    private static final int AT_REST = 1;
    private static final int WRITTEN = 24;
    private static final int REDO = 40;

    /** @param pg PostgreSQL's directory */
    static ControlFile in(Path pg) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(pg.resolve("global/pg_control")))
                .order(ByteOrder.nativeOrder());
        return new ControlFile(
                bytes.getInt(STATE) == AT_REST, Instant.ofEpochSecond(bytes.getLong(WRITTEN)), bytes.getLong(REDO));
    }
}
