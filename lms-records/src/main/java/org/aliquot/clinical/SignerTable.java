package org.aliquot.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.digest.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said on which device that they sign. */
@Repository
class SignerTable {

    private static final String ADD = """
            insert into rotation_signer (id, rotation_id, device, name, title, named_at)
            values (:id, :rotation, :device, :name, :title, server_now())
            """;

    private static final String OF = """
            select id, name as signer, title as signer_title, named_at
            from rotation_signer
            where rotation_id = :rotation and device = :device and (cast(:signer as uuid) is null or id = :signer)
            order by named_at desc, id desc
            limit 1
            """;

    private static final String ALL = """
            select rotation_id, id, name as signer, title as signer_title, named_at
            from rotation_signer
            where rotation_id in (:rotations)
            order by rotation_id, named_at desc, id desc
            """;

    private final JdbcClient jdbc;

    SignerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who was named on this device.
     *
     * @param signer which of them; null for the one named last
     */
    Optional<NamedSigner> of(UUID rotation, @Nullable String device, @Nullable UUID signer) {
        return device == null
                ? Optional.empty()
                : jdbc.sql(OF)
                        .param("rotation", rotation)
                        .param("device", Sha256.of(device))
                        .param("signer", signer)
                        .query(SignerTable::signer)
                        .optional();
    }

    /** The latest first. */
    Map<UUID, List<NamedSigner>> of(List<UUID> rotations) {
        return ByRotation.read(jdbc, ALL, rotations, SignerTable::signer);
    }

    void add(UUID rotation, String device, Signer who) {
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("rotation", rotation)
                .param("device", Sha256.of(device))
                .param("name", who.name())
                .param("title", who.title())
                .update();
    }

    private static NamedSigner signer(ResultSet row, int number) throws SQLException {
        return new NamedSigner(ByRotation.id(row, "id"), ByRotation.signer(row), RowTime.at(row, "named_at"));
    }
}
