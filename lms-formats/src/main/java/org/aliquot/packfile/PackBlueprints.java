package org.aliquot.packfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.examplan.Blueprint;

/** The blueprints of a pack, for questions that are read without the rest of it; mistakes are for a check to find. */
public final class PackBlueprints {

    private PackBlueprints() {}

    public static List<Blueprint> of(PackSource pack) throws IOException {
        Findings unheard = new Findings();
        BlueprintFile reader = new BlueprintFile(unheard, new Index(unheard));
        List<Blueprint> blueprints = new ArrayList<>();
        for (String file : pack.files()) {
            if (file.startsWith("blueprints/") && file.endsWith(".yaml")) {
                PackFiles.text(pack, file, unheard)
                        .flatMap(text -> reader.read(file, text))
                        .ifPresent(blueprints::add);
            }
        }
        return blueprints;
    }
}
