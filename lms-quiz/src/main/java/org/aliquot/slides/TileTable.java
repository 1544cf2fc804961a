package org.aliquot.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of slides: their files until they are cut, then their tiles. */
@Repository
class TileTable {

    private static final int PIECE = 1 << 20;

    /** A tile of the same place may be there: of a node that was believed dead, and made of the same file. */
    private static final String INSERT = """
            insert into own_slide_tile (slide_id, level, across, down, jpeg)
            values (:slide, :level, :across, :down, :jpeg)
            on conflict (slide_id, level, across, down) do update set jpeg = excluded.jpeg
            """;

    private static final String TILE = """
            select jpeg
            from own_slide_tile
            where slide_id = :slide and level = :level and across = :across and down = :down
            """;

    /** A tile with its bytes. */
    record Cut(SlideTile tile, byte[] jpeg) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    TileTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void putFile(UUID slide, InputStream in) throws IOException {
        int number = 0;
        byte[] piece = in.readNBytes(PIECE);
        while (piece.length > 0) {
            jdbc.sql("insert into own_slide_piece (slide_id, number, bytes) values (:slide, :number, :bytes)")
                    .param("slide", slide)
                    .param("number", number++)
                    .param("bytes", piece)
                    .update();
            piece = in.readNBytes(PIECE);
        }
    }

    void copyFile(UUID slide, OutputStream out) throws IOException {
        Optional<byte[]> piece = piece(slide, 0);
        for (int number = 1; piece.isPresent(); number++) {
            out.write(piece.get());
            piece = piece(slide, number);
        }
    }

    private Optional<byte[]> piece(UUID slide, int number) {
        return jdbc.sql("select bytes from own_slide_piece where slide_id = :slide and number = :number")
                .param("slide", slide)
                .param("number", number)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    void forgetFile(UUID slide) {
        jdbc.sql("delete from own_slide_piece where slide_id = :slide")
                .param("slide", slide)
                .update();
    }

    void put(UUID slide, List<Cut> tiles) {
        batch.batchUpdate(
                INSERT,
                tiles.stream()
                        .map(cut -> new MapSqlParameterSource("slide", slide)
                                .addValue("level", cut.tile().level())
                                .addValue("across", cut.tile().across())
                                .addValue("down", cut.tile().down())
                                .addValue("jpeg", cut.jpeg()))
                        .toArray(SqlParameterSource[]::new));
    }

    Optional<byte[]> find(UUID slide, SlideTile tile) {
        return jdbc.sql(TILE)
                .param("slide", slide)
                .param("level", tile.level())
                .param("across", tile.across())
                .param("down", tile.down())
                .query((row, _) -> row.getBytes("jpeg"))
                .optional();
    }

    void clear(UUID slide) {
        jdbc.sql("delete from own_slide_tile where slide_id = :slide")
                .param("slide", slide)
                .update();
    }
}
