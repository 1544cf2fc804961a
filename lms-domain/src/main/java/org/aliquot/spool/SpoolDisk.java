package org.aliquot.spool;

import org.aliquot.figures.Figures;
import org.springframework.stereotype.Component;

/** Whether there is room for files on their way. */
@Component
class SpoolDisk {

    SpoolDisk(Spool spool, Figures figures) {
        figures.gauge(
                "aliquot_spool_disk_free_bytes",
                "Free on the disk where uploads and downloads wait (ALIQUOT_SPOOL_DIR).",
                () -> spool.directory().toFile().getUsableSpace());
        figures.gauge(
                "aliquot_spool_disk_size_bytes",
                "Size of the disk where uploads and downloads wait.",
                () -> spool.directory().toFile().getTotalSpace());
    }
}
