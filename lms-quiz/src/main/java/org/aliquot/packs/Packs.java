package org.aliquot.packs;

import java.util.List;
import org.springframework.stereotype.Service;

/** The content packs of this installation. */
@Service
public class Packs {

    /** Reads all packs and takes what is new; a pack that has not changed costs one query. */
    public List<PackStatus> load() {
        throw new UnsupportedOperationException();
    }

    /** The last load of each pack, by id. */
    public List<PackStatus> status() {
        throw new UnsupportedOperationException();
    }
}
