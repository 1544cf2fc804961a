package org.aliquot.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in pieces, so that none is ever held in memory, and a restart or another node finds them. */
@Component
public class PieceTable {

    private static final int PIECE = 1 << 20;

    private static final String SWEEP = """
            delete from exchange_piece
            where file_id in (
              select b.id from import_batch b join job on job.id = b.job_id
              where job.finished_at < server_now() - interval '1 hour'
              union all
              select b.id from export_batch b join job on job.id = b.job_id
              where job.finished_at < server_now() - interval '7 days')
            """;

    private final JdbcClient jdbc;

    PieceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a file.
     *
     * @param most where to stop reading
     * @return how many bytes were read
     */
    public long put(UUID file, InputStream in, long most) throws IOException {
        long bytes = 0;
        int number = 0;
        byte[] piece = in.readNBytes(PIECE);
        while (piece.length > 0 && bytes < most) {
            jdbc.sql("insert into exchange_piece (file_id, number, bytes) values (:file, :number, :bytes)")
                    .param("file", file)
                    .param("number", number++)
                    .param("bytes", piece)
                    .update();
            bytes += piece.length;
            piece = in.readNBytes(PIECE);
        }
        return bytes;
    }

    /** Writes a file out, piece by piece. */
    public void copy(UUID file, OutputStream out) throws IOException {
        Optional<byte[]> piece = piece(file, 0);
        for (int number = 1; piece.isPresent(); number++) {
            out.write(piece.get());
            piece = piece(file, number);
        }
    }

    void copy(UUID file, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            copy(file, out);
        }
    }

    public void delete(UUID... files) {
        jdbc.sql("delete from exchange_piece where file_id = any(:files)")
                .param("files", files)
                .update();
    }

    /** Forgets files that nobody needs any more. */
    public void sweep() {
        jdbc.sql(SWEEP).update();
    }

    private Optional<byte[]> piece(UUID file, int number) {
        return jdbc.sql("select bytes from exchange_piece where file_id = :file and number = :number")
                .param("file", file)
                .param("number", number)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }
}
