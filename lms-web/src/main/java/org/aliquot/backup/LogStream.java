package org.aliquot.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.postgresql.replication.PGReplicationStream;

/** The log as the server writes it, gathered until a piece of it is put aside. */
final class LogStream implements AutoCloseable {

    private final PGReplicationStream stream;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private long start;

    /** From this position on. */
    LogStream(Connection replication, long from) throws SQLException {
        this.start = from;
        this.stream = replication
                .unwrap(PGConnection.class)
                .getReplicationAPI()
                .replicationStream()
                .physical()
                .withSlotName(LogSlot.NAME)
                .withStartPosition(LogSequenceNumber.valueOf(from))
                .withStatusInterval(5, TimeUnit.SECONDS)
                // else the driver answers for what it was given, which is only in memory
                .withAutomaticFlush(false)
                .start();
    }

    /** Takes what has arrived; false, if nothing has. */
    boolean take() throws SQLException, IOException {
        ByteBuffer arrived = stream.readPending();
        if (arrived == null) {
            return false;
        }
        long at = stream.getLastReceiveLSN().asLong() - arrived.remaining();
        if (at != end()) {
            throw new IOException(
                    "the log went on at " + LogSequenceNumber.valueOf(at).asString() + " and not at "
                            + LogSequenceNumber.valueOf(end()).asString());
        }
        gathered.write(arrived.array(), arrived.arrayOffset() + arrived.position(), arrived.remaining());
        return true;
    }

    /** Where the first byte stands that was gathered. */
    long start() {
        return start;
    }

    /** Where the next byte stands. */
    long end() {
        return start + gathered.size();
    }

    ByteArrayOutputStream gathered() {
        return gathered;
    }

    /** What was gathered is on a disk elsewhere: the server need not keep it for us. */
    void confirm() throws SQLException {
        start = end();
        gathered.reset();
        stream.setFlushedLSN(LogSequenceNumber.valueOf(start));
        stream.setAppliedLSN(LogSequenceNumber.valueOf(start));
        stream.forceUpdateStatus();
    }

    @Override
    public void close() throws SQLException {
        stream.close();
    }
}
