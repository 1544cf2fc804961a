package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.aliquot.provenance.Holding;

/** Reads what is known of a course or lesson before a pack is loaded. */
final class HoldingRow {

    private HoldingRow() {}

    static Holding read(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getString("slug"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getBoolean("edited"),
                row.getBoolean("retired"));
    }
}
